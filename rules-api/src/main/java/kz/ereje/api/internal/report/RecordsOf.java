package kz.ereje.api.internal.report;

import java.util.List;
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

/** What stands in a dossier, by its place, and the records in its lists by the facts that they hold. */
public record RecordsOf(@Nullable Dossier dossier) {

    static final RecordsOf NONE = new RecordsOf(null);

    /** The facts of the records that hold these, and of those inside: of the meeting, where one is the day of a notice. */
    Stream<Fact<?>> beside(List<Fact<?>> facts) {
        return facts.stream()
                .flatMap(fact -> fact.path().ofRecord().stream())
                .distinct()
                .flatMap(record -> at(record) instanceof Record held ? facts(held) : Stream.empty());
    }

    /** What stands at this place: a value, a list, a record; null where nothing is stated, or the dossier does not hold it. */
    public @Nullable Object at(FactPath place) {
        FactPath parent = place.parent();
        Object holder = parent == null ? dossier : at(parent);
        if (parent == null || holder == null) {
            return holder;
        }
        if (place.position() >= 0) {
            return holder instanceof List<?> list && place.position() < list.size() ? list.get(place.position()) : null;
        }
        return holder instanceof Record record ? value(record, place.name()) : null;
    }

    private static @Nullable Object value(Record record, String name) {
        RecordSchema<?> schema = RecordSchema.of(record.getClass());
        Fact<?> fact = schema.fact(record, name);
        if (fact != null) {
            return fact.asOptional().orElse(null);
        }
        return IntStream.range(0, schema.fields().size())
                .filter(place -> schema.fields().get(place).name().equals(name))
                .mapToObj(place -> schema.value(record, place))
                .findFirst()
                .orElse(null);
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
