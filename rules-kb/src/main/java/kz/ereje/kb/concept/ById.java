package kz.ereje.kb.concept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.ereje.model.fact.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A list of a dossier in which records are found by their id.
 *
 * <p>Most dossiers hold a few records of each kind and look up one or two; only a long list is worth a map, built on first use.
 */
final class ById<T> {

    private static final int SHORT = 32;

    private final List<T> list;
    private final Function<T, String> id;
    private @Nullable Map<String, T> found;

    ById(List<T> list, Function<T, String> id) {
        this.list = list;
        this.id = id;
    }

    /** The record that the reference names; a dossier holds all records that it refers to. */
    T get(Ref<T> reference) {
        T member = list.size() <= SHORT ? searched(reference.id()) : found().get(reference.id());
        if (member == null) {
            throw new IllegalStateException("The dossier has nothing with the id " + reference.id());
        }
        return member;
    }

    private @Nullable T searched(String wanted) {
        for (int i = 0; i < list.size(); i++) {
            if (id.apply(list.get(i)).equals(wanted)) {
                return list.get(i);
            }
        }
        return null;
    }

    private Map<String, T> found() {
        Map<String, T> known = found;
        if (known == null) {
            known = new HashMap<>();
            for (T member : list) {
                known.put(id.apply(member), member);
            }
            found = known;
        }
        return known;
    }
}
