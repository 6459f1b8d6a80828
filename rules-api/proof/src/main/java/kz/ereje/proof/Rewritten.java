package kz.ereje.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * A dossier whose values were rewritten one by one, and whose lists were put in another order.
 *
 * @param element what becomes of a value, by its field
 * @param list what becomes of a list
 */
public record Rewritten(BiFunction<Field, Object, Object> element, UnaryOperator<List<?>> list) {

    /** The dossier with its lists in an order by chance. */
    public static Dossier shuffled(Dossier dossier, Random random) {
        return new Rewritten((field, value) -> value, values -> {
                    List<?> mixed = new ArrayList<>(values);
                    Collections.shuffle(mixed, random);
                    return List.copyOf(mixed);
                })
                .of(dossier);
    }

    /** The dossier with other ids; references follow. */
    public static Dossier renamed(Dossier dossier, UnaryOperator<String> name) {
        return new Rewritten(
                        (field, value) -> switch (field.holding()) {
                            case ID -> name.apply((String) value);
                            case REFERENCE -> Ref.to(name.apply(((Ref<?>) value).id()));
                            default -> value;
                        },
                        UnaryOperator.identity())
                .of(dossier);
    }

    /** The dossier with every day moved. */
    public static Dossier moved(Dossier dossier, long days) {
        return new Rewritten(
                        (field, value) -> field.holding() == Holding.DAY ? ((LocalDate) value).plusDays(days) : value,
                        UnaryOperator.identity())
                .of(dossier);
    }

    /** A record like this one under another id. */
    public static <R extends Record> R named(R record, String id) {
        Rewritten rewritten = new Rewritten(
                (field, value) -> field.holding() == Holding.ID && value.equals(idOf(record)) ? id : value,
                UnaryOperator.identity());
        @SuppressWarnings("unchecked")
        R named = (R) rewritten.record(record);
        return named;
    }

    private static Object idOf(Record record) {
        return RecordSchema.of(record.getClass()).values(record)[0];
    }

    public Dossier of(Dossier dossier) {
        return (Dossier) record(dossier);
    }

    private Record record(Record owner) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        Object[] values = schema.values(owner);
        for (int i = 0; i < values.length; i++) {
            values[i] = field(schema.fields().get(i), values[i]);
        }
        return schema.create(values);
    }

    private @Nullable Object field(Field field, Object held) {
        if (held instanceof Fact.Known<?> known) {
            return Fact.of(value(field, known.value()));
        }
        if (held instanceof Fact.Within<?> within) {
            return within(field, within.bounds());
        }
        if (held instanceof Fact.None<?>) {
            return Fact.none();
        }
        return held instanceof Fact<?> ? Fact.missing() : value(field, held);
    }

    /** The rewritten bounds; where nothing lies between the rewritten ends, nothing is known. */
    private Fact<?> within(Field field, Bounds<?> bounds) {
        try {
            return Fact.within(new Bounds<>(end(field, bounds.lower()), end(field, bounds.upper())));
        } catch (IllegalArgumentException e) {
            return Fact.missing();
        }
    }

    private Bounds.@Nullable End<Object> end(Field field, Bounds.@Nullable End<?> end) {
        return end == null ? null : new Bounds.End<>(element.apply(field, end.value()), end.within());
    }

    private Object value(Field field, Object value) {
        return value instanceof List<?> values
                ? list.apply(values.stream().map(each -> one(field, each)).collect(Collectors.toUnmodifiableList()))
                : one(field, value);
    }

    private Object one(Field field, Object value) {
        return value instanceof Record owner && field.holding() != Holding.REFERENCE
                ? record(owner)
                : element.apply(field, value);
    }
}
