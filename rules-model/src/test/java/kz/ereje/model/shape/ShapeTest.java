package kz.ereje.model.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.ereje.model.Asset;
import kz.ereje.model.OwnerLevel;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.shape.Slot.Holding;
import org.junit.jupiter.api.Test;

/** What is read of a record class, of one that no test has seen before, since shapes are kept. */
class ShapeTest {

    /** One field of each kind. */
    record Sample(
            String id,
            Particulars particulars,
            Fact<String> text,
            Fact<Boolean> flag,
            Fact<Integer> count,
            @OrNone Fact<LocalDate> day,
            Fact<OwnerLevel> term,
            Fact<Ref<Asset>> reference,
            Fact<List<Ref<Asset>>> references,
            List<Asset> records,
            Fact<List<OwnerLevel>> terms,
            Ref<Asset> bare) {

        Sample {
            if (id.isEmpty()) {
                throw new IllegalArgumentException("empty");
            }
        }
    }

    /** Defines the class once more. */
    private static final class Fresh extends ClassLoader {

        private Fresh() {
            super(ShapeTest.class.getClassLoader());
        }

        private Class<?> define(byte[] bytes) {
            return defineClass(Sample.class.getName(), bytes, 0, bytes.length);
        }
    }

    private static Shape<?> shape() throws Exception {
        try (InputStream bytes = ShapeTest.class.getResourceAsStream("ShapeTest$Sample.class")) {
            Class<?> fresh = new Fresh().define(Objects.requireNonNull(bytes).readAllBytes());
            return Shape.of(fresh.asSubclass(Record.class));
        }
    }

    @Test
    void eachFieldHasItsSlot() throws Exception {
        Shape<?> shape = shape();
        assertThat(shape.slots())
                .containsExactly(
                        new Slot(shape.type(), "id", Holding.ID, String.class, false, false, false),
                        new Slot(
                                shape.type(),
                                "particulars",
                                Holding.PARTICULARS,
                                Particulars.class,
                                false,
                                false,
                                false),
                        new Slot(shape.type(), "text", Holding.TEXT, String.class, false, true, false),
                        new Slot(shape.type(), "flag", Holding.FLAG, Boolean.class, false, true, false),
                        new Slot(shape.type(), "count", Holding.COUNT, Integer.class, false, true, false),
                        new Slot(shape.type(), "day", Holding.DAY, LocalDate.class, false, true, true),
                        new Slot(shape.type(), "term", Holding.TERM, OwnerLevel.class, false, true, false),
                        new Slot(shape.type(), "reference", Holding.REFERENCE, Asset.class, false, true, false),
                        new Slot(shape.type(), "references", Holding.REFERENCE, Asset.class, true, true, false),
                        new Slot(shape.type(), "records", Holding.RECORD, Asset.class, true, false, false),
                        new Slot(shape.type(), "terms", Holding.TERM, OwnerLevel.class, true, true, false),
                        new Slot(shape.type(), "bare", Holding.REFERENCE, Asset.class, false, false, false));
    }

    @Test
    void theFieldsOfTheParticularsStandInTheirPlace() throws Exception {
        Shape<?> shape = shape();
        List<String> flat = shape.flatSlots().stream().map(Slot::name).toList();
        List<String> particulars =
                Shape.of(Particulars.class).slots().stream().map(Slot::name).toList();
        assertThat(particulars).hasSizeGreaterThan(5);
        assertThat(flat)
                .startsWith("id")
                .containsAll(particulars)
                .endsWith("bare")
                .doesNotContain("particulars");
        assertThat(flat).hasSize(shape.slots().size() - 1 + particulars.size());
        assertThat(flat).allMatch(shape::has);
        assertThat(shape.has("particulars")).isFalse();
        assertThat(shape.has("other")).isFalse();
    }

    @Test
    void aRecordIsMadeOfItsValuesAndGivesThemBack() throws Exception {
        Shape<Sample> shape = Shape.of(Sample.class);
        Particulars particulars = Draft.of(Particulars.class, "p").build();
        Object[] values = {
            "s",
            particulars,
            Fact.of("text"),
            Fact.of(true),
            Fact.of(3),
            Fact.none(),
            Fact.missing(),
            Fact.missing(),
            Fact.missing(),
            List.of(),
            Fact.missing(),
            Ref.to("a")
        };
        Sample made = shape.create(values);
        assertThat(shape.type()).isEqualTo(Sample.class);
        assertThat(made.id()).isEqualTo("s");
        assertThat(made.bare()).isEqualTo(Ref.to("a"));
        assertThat(shape.values(made)).containsExactly(values);
        assertThat(shape.value(made, 2)).isEqualTo(Fact.of("text"));
        values[0] = "";
        assertThatThrownBy(() -> shape.create(values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("empty");
        values[0] = null;
        assertThatThrownBy(() -> shape.create(values)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> shape.create("too few"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wrong number");
    }
}
