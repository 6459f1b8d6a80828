package kz.ereje.model.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Bounded;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field.Holding;
import org.jspecify.annotations.Nullable;

/**
 * What a record of the vocabulary holds, read from its components once and kept.
 *
 * @param <R> the record
 */
public final class RecordSchema<R extends Record> {

    private static final ClassValue<RecordSchema<?>> SHAPES = new ClassValue<>() {
        @Override
        protected RecordSchema<?> computeValue(Class<?> type) {
            return new RecordSchema<>(type.asSubclass(Record.class));
        }
    };

    private static final Map<Class<?>, Holding> PLAIN = Map.of(
            String.class, Holding.TEXT,
            Boolean.class, Holding.FLAG,
            Integer.class, Holding.COUNT,
            Long.class, Holding.AMOUNT,
            LocalDate.class, Holding.DAY,
            Particulars.class, Holding.PARTICULARS);

    private static final Set<Holding> IDENTIFIED = Set.of(Holding.ID, Holding.PARTICULARS);

    private static final Object[] NO_ARGUMENTS = {};

    private final Class<R> type;
    private final List<Field> fields;
    private final List<Field> flatFields;
    private final List<Integer> linking;

    /** The place of the id, or of the particulars that hold it; -1 where there is none. */
    private final int identified;

    private final Map<String, Field> byName;
    private final List<Method> accessors;
    private final Constructor<R> constructor;

    private RecordSchema(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.type = type;
        this.fields = Arrays.stream(components)
                .map(component -> field(type, component))
                .toList();
        this.flatFields = fields.stream().flatMap(RecordSchema::flat).toList();
        this.linking = IntStream.range(0, fields.size())
                .filter(position -> fields.get(position).links())
                .boxed()
                .toList();
        this.identified = IntStream.range(0, fields.size())
                .filter(position -> IDENTIFIED.contains(fields.get(position).holding()))
                .findFirst()
                .orElse(-1);
        this.byName = flatFields.stream()
                .collect(Collectors.toUnmodifiableMap(Field::name, Function.identity(), (first, later) -> first));
        this.accessors = Arrays.stream(components).map(RecordSchema::accessor).toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
        // All of them are public: this only spares the check of every call.
        constructor.setAccessible(true);
    }

    /** The schema of a record class of the vocabulary. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> RecordSchema<R> of(Class<R> type) {
        return (RecordSchema<R>) SHAPES.get(Objects.requireNonNull(
                type, "A record class is null.\nMaybe a variable was not filled before the call."));
    }

    /** The record class. */
    public Class<R> type() {
        return type;
    }

    /** The fields in the order of the record. */
    public List<Field> fields() {
        return fields;
    }

    /** The fields with those of the particulars in place of the particulars: what stands in JSON. */
    public List<Field> flatFields() {
        return flatFields;
    }

    /** The places, counted from 0 in the order of {@link #fields()}, of the fields whose values refer to records, or may hold some that do. */
    public List<Integer> linking() {
        return linking;
    }

    /** Whether a field that stands in JSON has this name. */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The field that stands in JSON under this name. */
    public Optional<Field> field(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The values of a record, in the order of {@link #fields()}. */
    public Object[] values(Record owner) {
        Object[] values = new Object[accessors.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(owner, i);
        }
        return values;
    }

    /** The value of a record's field, counted from 0 in the order of {@link #fields()}. */
    public Object value(Record owner, int position) {
        return call(accessors.get(position), owner);
    }

    /** The fact that stands in JSON under this name; none where the record has no fact of that name. */
    public @Nullable Fact<?> fact(Record owner, String name) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (field.fact() && field.name().equals(name)) {
                return (Fact<?>) value(owner, i);
            }
            if (field.holding() == Holding.PARTICULARS && of(Particulars.class).has(name)) {
                return of(Particulars.class).fact((Particulars) value(owner, i), name);
            }
        }
        return null;
    }

    /** The id of a record that has one of its own; that of a decision stands in its particulars. */
    public String id(Record owner) {
        if (identified < 0) {
            throw new IllegalStateException(type + " has no id");
        }
        Object value = value(owner, identified);
        return value instanceof Particulars particulars ? particulars.id() : (String) value;
    }

    /** A record of these values, in the order of {@link #fields()}. */
    public R create(Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("Could not make a " + type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Could not make a " + type.getSimpleName(), e);
        }
    }

    private static Method accessor(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    private static Object call(Method accessor, Record owner) {
        try {
            return accessor.invoke(owner, NO_ARGUMENTS);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Could not read " + accessor, e);
        }
    }

    private static Stream<Field> flat(Field field) {
        return field.holding() == Holding.PARTICULARS ? of(Particulars.class).fields().stream() : Stream.of(field);
    }

    private static Field field(Class<? extends Record> owner, RecordComponent component) {
        Type held = component.getGenericType();
        boolean fact = raw(held) == Fact.class;
        held = fact ? argument(held) : held;
        boolean list = raw(held) == List.class;
        held = list ? argument(held) : held;
        boolean reference = raw(held) == Ref.class;
        Class<?> type = raw(reference ? argument(held) : held);
        boolean orNone = component.isAnnotationPresent(OrNone.class);
        Holding holding = holding(component, fact, reference, type);
        boolean bounded = component.isAnnotationPresent(Bounded.class) || (holding == Holding.DAY && fact && !list);
        return new Field(owner, component.getName(), holding, type, list, fact, orNone, bounded);
    }

    private static Holding holding(RecordComponent component, boolean fact, boolean reference, Class<?> type) {
        if (reference) {
            return Holding.REFERENCE;
        }
        if (!fact && component.getName().equals("id")) {
            return Holding.ID;
        }
        return PLAIN.getOrDefault(type, type.isEnum() ? Holding.TERM : Holding.RECORD);
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
