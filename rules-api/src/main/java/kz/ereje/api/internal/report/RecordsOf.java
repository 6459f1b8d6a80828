package kz.ereje.api.internal.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/** The records that stand in the lists of a dossier, by the facts that they hold. */
record RecordsOf(@Nullable Dossier dossier) {

    static final RecordsOf NONE = new RecordsOf(null);

    /** The facts of the records that hold these, and of those inside: of the meeting, where one is the day of a notice. */
    Stream<Fact<?>> beside(List<Fact<?>> facts) {
        return facts.stream()
                .flatMap(fact -> Stream.ofNullable(element(fact.path())))
                .distinct()
                .flatMap(element -> facts((Record) list(element).get(element.position())));
    }

    /** The place of the record in its list, which the dossier itself holds. */
    private static @Nullable FactPath element(FactPath place) {
        FactPath parent = place.parent();
        if (parent == null) {
            return null;
        }
        boolean ofDossier = place.position() >= 0 && FactPath.ROOT.equals(parent.parent());
        return ofDossier ? place : element(parent);
    }

    private List<?> list(FactPath element) {
        if (dossier == null) {
            return List.of();
        }
        RecordSchema<Dossier> schema = RecordSchema.of(Dossier.class);
        String name = Objects.requireNonNull(element.parent()).name();
        return IntStream.range(0, schema.fields().size())
                .filter(place -> schema.fields().get(place).name().equals(name))
                .mapToObj(place -> (List<?>) schema.value(dossier, place))
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<Fact<?>> facts(Record held) {
        RecordSchema<?> schema = RecordSchema.of(held.getClass());
        Object[] values = schema.values(held);
        return IntStream.range(0, values.length)
                .boxed()
                .flatMap(place -> facts(schema.fields().get(place), values[place]));
    }

    private static Stream<Fact<?>> facts(Field field, Object value) {
        if (field.holding() == Holding.PARTICULARS) {
            return facts((Record) value);
        }
        return value instanceof Fact<?> fact ? Stream.concat(Stream.of(fact), inside(fact)) : Stream.empty();
    }

    /** The facts of the records that a list inside the record holds, such as the notices of a meeting. */
    private static Stream<Fact<?>> inside(Fact<?> fact) {
        return fact instanceof Fact.Known<?> known && known.value() instanceof List<?> list
                ? list.stream()
                        .filter(member -> member instanceof Record && !(member instanceof Ref<?>))
                        .flatMap(member -> facts((Record) member))
                : Stream.empty();
    }
}
