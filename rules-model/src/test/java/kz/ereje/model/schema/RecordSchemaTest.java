package kz.ereje.model.schema;

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
import kz.ereje.model.schema.Field.Holding;
import org.junit.jupiter.api.Test;

/** What is read of a record class, of one that no test has seen before, since schemas are kept. */
class RecordSchemaTest {

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
            super(RecordSchemaTest.class.getClassLoader());
        }

        private Class<?> define(byte[] bytes) {
            return defineClass(Sample.class.getName(), bytes, 0, bytes.length);
        }
    }

    private static RecordSchema<?> schema() throws Exception {
        try (InputStream bytes = RecordSchemaTest.class.getResourceAsStream("RecordSchemaTest$Sample.class")) {
            Class<?> fresh = new Fresh().define(Objects.requireNonNull(bytes).readAllBytes());
            return RecordSchema.of(fresh.asSubclass(Record.class));
        }
    }

    @Test
    void everyComponentHasItsField() throws Exception {
        RecordSchema<?> schema = schema();
        assertThat(schema.fields())
                .containsExactly(
                        new Field(schema.type(), "id", Holding.ID, String.class, false, false, false, false),
                        new Field(
                                schema.type(),
                                "particulars",
                                Holding.PARTICULARS,
                                Particulars.class,
                                false,
                                false,
                                false,
                                false),
                        new Field(schema.type(), "text", Holding.TEXT, String.class, false, true, false, false),
                        new Field(schema.type(), "flag", Holding.FLAG, Boolean.class, false, true, false, false),
                        new Field(schema.type(), "count", Holding.COUNT, Integer.class, false, true, false, false),
                        new Field(schema.type(), "day", Holding.DAY, LocalDate.class, false, true, true, true),
                        new Field(schema.type(), "term", Holding.TERM, OwnerLevel.class, false, true, false, false),
                        new Field(
                                schema.type(), "reference", Holding.REFERENCE, Asset.class, false, true, false, false),
                        new Field(
                                schema.type(), "references", Holding.REFERENCE, Asset.class, true, true, false, false),
                        new Field(schema.type(), "records", Holding.RECORD, Asset.class, true, false, false, false),
                        new Field(schema.type(), "terms", Holding.TERM, OwnerLevel.class, true, true, false, false),
                        new Field(schema.type(), "bare", Holding.REFERENCE, Asset.class, false, false, false, false));
    }

    @Test
    void theFieldsOfTheParticularsStandInTheirPlace() throws Exception {
        RecordSchema<?> schema = schema();
        List<String> flat = schema.flatFields().stream().map(Field::name).toList();
        List<String> particulars = RecordSchema.of(Particulars.class).fields().stream()
                .map(Field::name)
                .toList();
        assertThat(particulars).hasSizeGreaterThan(5);
        assertThat(flat)
                .startsWith("id")
                .containsAll(particulars)
                .endsWith("bare")
                .doesNotContain("particulars");
        assertThat(flat).hasSize(schema.fields().size() - 1 + particulars.size());
        assertThat(flat).allMatch(schema::has);
        assertThat(schema.has("particulars")).isFalse();
        assertThat(schema.has("other")).isFalse();
    }

    @Test
    void aRecordIsMadeOfItsValuesAndGivesThemBack() throws Exception {
        RecordSchema<Sample> schema = RecordSchema.of(Sample.class);
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
        Sample made = schema.create(values);
        assertThat(schema.type()).isEqualTo(Sample.class);
        assertThat(made.id()).isEqualTo("s");
        assertThat(made.bare()).isEqualTo(Ref.to("a"));
        assertThat(schema.values(made)).containsExactly(values);
        assertThat(schema.value(made, 2)).isEqualTo(Fact.of("text"));
        values[0] = "";
        assertThatThrownBy(() -> schema.create(values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("empty");
        values[0] = null;
        assertThatThrownBy(() -> schema.create(values)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> schema.create("too few"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wrong number");
    }
}
