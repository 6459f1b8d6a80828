package kz.ereje.model.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.shape.Slot.Holding;
import org.jspecify.annotations.Nullable;

/**
 * Puts a record of the vocabulary, or a whole dossier, together by the names of its fields; what is not set is missing.
 *
 * <pre>{@code
 * Lease lease = Draft.of(Lease.class, "garage-lease").set("asset", "garage").set("date", LocalDate.of(2026, 3, 2)).build();
 * }</pre>
 *
 * <p>References are given as ids, words of the vocabulary as enum constants, {@link Fact#none()} where there is stated to be none.
 * A wrong name or value is an {@link IllegalArgumentException} that tells what was expected.
 *
 * @param <R> the record that is made
 */
public final class Draft<R extends Record> {

    private final Shape<R> shape;
    private final Map<String, Object> values = new TreeMap<>();

    private Draft(Shape<R> shape) {
        this.shape = shape;
    }

    /** A draft of a record that has no id, such as a notice. */
    public static <R extends Record> Draft<R> of(Class<R> type) {
        return new Draft<>(Shape.of(type));
    }

    /** A draft of a record with this id. */
    public static <R extends Record> Draft<R> of(Class<R> type, String id) {
        Draft<R> draft = of(type);
        draft.values.put("id", id);
        return draft;
    }

    /** Sets a field: a value, a list of values, or a {@link Fact}. */
    public Draft<R> set(String name, @Nullable Object value) {
        Slot slot = shape.slot(name).orElseThrow(() -> unknownName(name));
        if (value == null) {
            throw new IllegalArgumentException(shape.type().getSimpleName() + "." + name
                    + " takes no null.\nMaybe it is not to be set, or Fact.none() was meant.");
        }
        values.put(name, slot.fact() ? fact(slot, value) : plain(slot, value));
        return this;
    }

    /** The record. */
    public R build() {
        return build(shape);
    }

    private <T extends Record> T build(Shape<T> part) {
        Object[] arguments = new Object[part.slots().size()];
        for (int i = 0; i < arguments.length; i++) {
            Slot slot = part.slots().get(i);
            arguments[i] = slot.holding() == Holding.PARTICULARS
                    ? build(Shape.of(Particulars.class))
                    : valueOf(slot, values.get(slot.name()));
        }
        return part.create(arguments);
    }

    private Object valueOf(Slot slot, @Nullable Object value) {
        if (value != null) {
            return value;
        }
        if (slot.fact()) {
            return Fact.missing();
        }
        if (slot.list()) {
            return List.of();
        }
        throw new IllegalArgumentException(
                shape.type().getSimpleName() + " needs " + slot.name() + ".\nMaybe Draft.of(type, id) was meant.");
    }

    private Fact<?> fact(Slot slot, Object value) {
        if (value instanceof Fact.None<?> && !slot.orNone()) {
            throw refused(slot, value);
        }
        if (value instanceof Fact.Known<?> known) {
            return fact(slot, known.value());
        }
        if (value instanceof Fact<?> fact) {
            return fact;
        }
        if (!slot.list()) {
            return Fact.of(element(slot, value));
        }
        return Fact.of(elements(slot, value));
    }

    private Object plain(Slot slot, Object value) {
        return slot.list() ? elements(slot, value) : element(slot, value);
    }

    private List<Object> elements(Slot slot, Object value) {
        if (!(value instanceof List<?> list)) {
            throw refused(slot, value);
        }
        List<Object> elements = new ArrayList<>();
        list.forEach(element -> elements.add(element(slot, element)));
        return List.copyOf(elements);
    }

    private Object element(Slot slot, Object value) {
        Object given = slot.holding() == Holding.REFERENCE && value instanceof String id ? Ref.to(id) : value;
        Class<?> wanted = slot.holding() == Holding.REFERENCE ? Ref.class : slot.type();
        if (!wanted.isInstance(given)) {
            throw refused(slot, value);
        }
        return given;
    }

    private IllegalArgumentException refused(Slot slot, Object value) {
        return new IllegalArgumentException(shape.type().getSimpleName() + "." + slot.name() + " takes "
                + (slot.list() ? "a list of " : "") + slot.type().getSimpleName()
                + (slot.holding() == Holding.REFERENCE ? " by id" : "") + ", not "
                + value.getClass().getSimpleName() + ".");
    }

    private IllegalArgumentException unknownName(String name) {
        List<String> names = shape.flatSlots().stream().map(Slot::name).toList();
        String hint = Nearest.to(name, names).orElse(String.join(", ", names));
        return new IllegalArgumentException(
                shape.type().getSimpleName() + " has no field " + name + ".\nMaybe " + hint + ".");
    }
}
