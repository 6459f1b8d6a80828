package kz.ereje.api.internal.stored;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.internal.io.ProblemsException;
import org.jspecify.annotations.Nullable;

/**
 * An object of an old answer and its place, so that what is not as it should be is refused there.
 *
 * @param members its members
 * @param pointer its place
 */
record Old(Map<String, Object> members, String pointer) {

    static Old root(Map<String, Object> members) {
        return new Old(members, "");
    }

    @Nullable
    Object any(String name) {
        return members.get(name);
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    String text(String name) throws ProblemsException {
        if (any(name) instanceof String text) {
            return text;
        }
        throw Tree.refused(pointer + "/" + name);
    }

    /** The elements of a list; none where there is no such list. */
    List<?> list(String name) throws ProblemsException {
        Object list = any(name);
        if (list == null) {
            return List.of();
        }
        if (list instanceof List<?> elements) {
            return elements;
        }
        throw Tree.refused(pointer + "/" + name);
    }

    /** The objects of a list. */
    List<Old> objects(String name) throws ProblemsException {
        List<Old> objects = new ArrayList<>();
        for (Object element : list(name)) {
            objects.add(of(element, pointer + "/" + name + "/" + objects.size()));
        }
        return objects;
    }

    /** The texts of a list. */
    List<String> texts(String name) throws ProblemsException {
        List<String> texts = new ArrayList<>();
        for (Object element : list(name)) {
            if (!(element instanceof String text)) {
                throw Tree.refused(pointer + "/" + name + "/" + texts.size());
            }
            texts.add(text);
        }
        return texts;
    }

    /** The object of this name. */
    Old object(String name) throws ProblemsException {
        return of(any(name), pointer + "/" + name);
    }

    private static Old of(@Nullable Object value, String pointer) throws ProblemsException {
        if (!(value instanceof Map<?, ?> members)) {
            throw Tree.refused(pointer);
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        members.forEach((name, member) -> copy.put(String.valueOf(name), member));
        return new Old(copy, pointer);
    }

    /** A copy of the members that have these names, in this order. */
    Map<String, Object> only(String... names) {
        Map<String, Object> copy = new LinkedHashMap<>();
        for (String name : names) {
            Object value = members.get(name);
            if (value != null) {
                copy.put(name, value);
            }
        }
        return copy;
    }
}
