package kz.ereje.model.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a fact is given: never nothing, and no list that changes afterwards. */
final class Given {

    private Given() {}

    static void place(FactPath path) {
        Objects.requireNonNull(path, "A fact is given null as its place.\nMaybe FactPath.ROOT was meant.");
    }

    /** The value, or a copy of the list; the copy of a list that cannot change is the list itself. */
    @SuppressWarnings("unchecked") // the copy has the elements of the list
    static <T> T kept(FactPath path, @Nullable T value) {
        if (value == null) {
            throw new NullPointerException(
                    told(path) + " is given null.\nMaybe Fact.missing() or Fact.none() was meant.");
        }
        return !plain(value) && value instanceof List<?> list ? (T) copied(path, list) : value;
    }

    /** Whether its class alone says that it is no list: to ask a value for an interface that it has not takes far longer. */
    private static boolean plain(Object value) {
        return value instanceof String
                || value instanceof Enum<?>
                || value instanceof Record
                || value instanceof LocalDate
                || value instanceof Boolean;
    }

    private static List<?> copied(FactPath path, List<?> list) {
        try {
            return List.copyOf(list);
        } catch (NullPointerException e) {
            throw new IllegalArgumentException(
                    told(path) + " is given a list with null at place " + new ArrayList<>(list).indexOf(null)
                            + ".\nMaybe it is to be left out.",
                    e);
        }
    }

    private static String told(FactPath path) {
        return FactPath.ROOT.equals(path) ? "A fact" : "The fact " + path;
    }
}
