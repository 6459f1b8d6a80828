package kz.ereje.model.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Field.Holding;
import org.jspecify.annotations.Nullable;

/**
 * Puts a record of the vocabulary, or a whole dossier, together by the names of its fields; what is not set is missing.
 *
 * <pre>{@code
 * Lease lease = Draft.of(Lease.class, "garage-lease").set("asset", "garage").set("date", LocalDate.of(2026, 3, 2)).build();
 * }</pre>
 *
 * <p>References are given as ids, words of the vocabulary as enum constants, {@link Fact#none()} where there is stated to be none.
 * A wrong name or value is an {@link IllegalArgumentException} that names what was expected.
 *
 * @param <R> the record that is made
 */
public final class Draft<R extends Record> {

    private final RecordSchema<R> schema;
    private final Map<String, Object> values = new TreeMap<>();

    private Draft(RecordSchema<R> schema) {
        this.schema = schema;
    }

    /** A draft of a record that has no id, such as a notice. */
    public static <R extends Record> Draft<R> of(Class<R> type) {
        return new Draft<>(RecordSchema.of(type));
    }

    /** A draft of a record with this id. */
    public static <R extends Record> Draft<R> of(Class<R> type, String id) {
        return of(type).set("id", id);
    }

    /** Sets a field: a value, a list of values, the bounds of a value, or a {@link Fact}. */
    public Draft<R> set(String name, @Nullable Object value) {
        Objects.requireNonNull(name, "The name of a field is null.\nMaybe a variable was not filled before the call.");
        Field field = schema.field(name).orElseThrow(() -> unknownName(name));
        if (value == null) {
            throw noNull(field);
        }
        values.put(name, field.fact() ? fact(field, value) : plain(field, value));
        return this;
    }

    /** The record. */
    public R build() {
        return build(schema);
    }

    private <T extends Record> T build(RecordSchema<T> part) {
        Object[] arguments = new Object[part.fields().size()];
        for (int i = 0; i < arguments.length; i++) {
            Field field = part.fields().get(i);
            arguments[i] = field.holding() == Holding.PARTICULARS
                    ? build(RecordSchema.of(Particulars.class))
                    : valueOf(field, values.get(field.name()));
        }
        return part.create(arguments);
    }

    private Object valueOf(Field field, @Nullable Object value) {
        if (value != null) {
            return value;
        }
        if (field.fact()) {
            return Fact.missing();
        }
        if (field.list()) {
            return List.of();
        }
        throw new IllegalArgumentException(
                schema.type().getSimpleName() + " needs " + field.name() + ".\nMaybe Draft.of(type, id) was meant.");
    }

    private Fact<?> fact(Field field, Object value) {
        if (value instanceof Fact.None<?> && !field.orNone()) {
            throw refused(field, value);
        }
        if (value instanceof Fact.Within<?> within) {
            return fact(field, within.bounds());
        }
        if (value instanceof Bounds<?> bounds) {
            return within(field, bounds);
        }
        if (value instanceof Fact.Known<?> known) {
            return fact(field, known.value());
        }
        if (value instanceof Fact<?> fact) {
            return fact;
        }
        if (!field.list()) {
            return Fact.of(element(field, value));
        }
        return Fact.of(elements(field, value));
    }

    private Fact<?> within(Field field, Bounds<?> bounds) {
        if (!field.bounded() || !bounds.ends().values().stream().allMatch(field::takes)) {
            throw refused(field, bounds);
        }
        return Fact.within(bounds);
    }

    private Object plain(Field field, Object value) {
        return field.list() ? elements(field, value) : element(field, value);
    }

    private List<Object> elements(Field field, Object value) {
        if (!(value instanceof List<?> list)) {
            throw refused(field, value);
        }
        List<Object> elements = new ArrayList<>();
        list.forEach(element -> elements.add(element(field, element)));
        return List.copyOf(elements);
    }

    private Object element(Field field, @Nullable Object value) {
        if (value == null) {
            throw noNull(field);
        }
        Object given = field.holding() == Holding.REFERENCE && value instanceof String id ? Ref.to(id) : value;
        if (!field.takes(given)) {
            throw refused(field, value);
        }
        return given;
    }

    private IllegalArgumentException noNull(Field field) {
        return new IllegalArgumentException(schema.type().getSimpleName() + "." + field.name()
                + " takes no null.\nMaybe it is not to be set, or Fact.none() was meant.");
    }

    private IllegalArgumentException refused(Field field, Object value) {
        return new IllegalArgumentException(schema.type().getSimpleName() + "." + field.name() + " takes "
                + (field.list() ? "a list of " : "") + field.type().getSimpleName()
                + (field.holding() == Holding.REFERENCE ? " by id" : "") + ", not "
                + value.getClass().getSimpleName() + ".\nMaybe " + word(field, value) + ".");
    }

    /** The word of the vocabulary that a text means, where it is one; the sum in tenge that a number means. */
    private static String word(Field field, Object value) {
        if (field.holding() == Holding.AMOUNT && value instanceof Integer) {
            return value + "L";
        }
        return Stream.ofNullable(field.type().getEnumConstants())
                .flatMap(Stream::of)
                .filter(word -> ((Term) word).token().equals(value))
                .map(word -> field.type().getSimpleName() + "." + ((Term) word).name())
                .findFirst()
                .orElse("another field was meant");
    }

    private IllegalArgumentException unknownName(String name) {
        List<String> names = schema.flatFields().stream().map(Field::name).toList();
        String hint = Nearest.to(name, names).orElse(String.join(", ", names));
        return new IllegalArgumentException(
                schema.type().getSimpleName() + " has no field " + name + ".\nMaybe " + hint + ".");
    }
}
