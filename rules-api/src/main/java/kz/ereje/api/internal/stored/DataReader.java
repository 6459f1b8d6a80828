package kz.ereje.api.internal.stored;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.ereje.api.internal.io.ProblemsException;
import org.jspecify.annotations.Nullable;

/**
 * Makes maps into the records that answers consist of. What a record must have stands in the schema of answers; a field that no record
 * has is passed over and remembered, since a later library may have added it. For one thread.
 */
final class DataReader {

    private final Required required;
    private final Set<String> passedOver = new TreeSet<>();

    DataReader(Required required) {
        this.required = required;
    }

    /** The names of the fields that were passed over. */
    Set<String> passedOver() {
        return passedOver;
    }

    /** The record of these values, which stand at this place. */
    <R extends Record> R record(Class<R> type, Object value, String pointer) throws ProblemsException {
        if (!(value instanceof Map<?, ?> members)) {
            throw Tree.refused(pointer);
        }
        RecordComponent[] components = type.getRecordComponents();
        Set<Object> unknown = new HashSet<>(members.keySet());
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            unknown.remove(name);
            values[i] = component(type, components[i], members.get(name), pointer + "/" + name);
        }
        unknown.forEach(name -> passedOver.add(named(pointer + "/" + name)));
        return made(type, components, values);
    }

    /** The place without the numbers of elements, {@code decisions[].provisions[].note}. */
    private static String named(String pointer) {
        return pointer.replaceAll("/\\d+(?=/)", "[]").substring(1).replace('/', '.');
    }

    private @Nullable Object component(
            Class<?> owner, RecordComponent component, @Nullable Object value, String pointer)
            throws ProblemsException {
        if (value != null) {
            return value(component.getGenericType(), value, pointer);
        }
        if (required.of(owner).contains(component.getName())) {
            throw Tree.refused(pointer);
        }
        return null;
    }

    private Object value(Type type, Object value, String pointer) throws ProblemsException {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], value, pointer);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain.asSubclass(Record.class), value, pointer);
        }
        if (plain == long.class && value instanceof Number number) {
            return number.longValue();
        }
        boolean fits = plain == String.class
                ? value instanceof String
                : plain == boolean.class || plain == Boolean.class
                        ? value instanceof Boolean
                        : value instanceof Integer;
        if (!fits) {
            throw Tree.refused(pointer);
        }
        return value;
    }

    private List<Object> list(Type element, Object value, String pointer) throws ProblemsException {
        if (!(value instanceof List<?> elements)) {
            throw Tree.refused(pointer);
        }
        List<Object> list = new ArrayList<>(elements.size());
        for (Object each : elements) {
            list.add(value(element, each, pointer + "/" + list.size()));
        }
        return List.copyOf(list);
    }

    private static <R extends Record> R made(Class<R> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Could not make a " + type.getSimpleName(), e);
        }
    }
}
