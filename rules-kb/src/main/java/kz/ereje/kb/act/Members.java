package kz.ereje.kb.act;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.ereje.kb.Text;

/**
 * The members of one entry of a data file. What is wrong with them is refused with the names of the file and of the entry.
 *
 * @param file the file, {@code 2024-60/terms.json}
 * @param entry the entry, {@code notice-days}; the file's own members have none
 * @param members the members by name
 */
record Members(String file, String entry, Map<?, ?> members) {

    boolean has(String name) {
        return members.containsKey(name);
    }

    String text(String name) {
        if (members.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw refused("has no " + name);
    }

    String textOr(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    /** Whether the entry does not state {@code false}; yes where the member is left out. */
    boolean unlessFalse(String name) {
        return switch (textOr(name, "true")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused("has a " + name + " that is neither true nor false");
        };
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw refused("has no day as its " + name + ": " + text(name));
        }
    }

    /** The period of the entry: since when, and until when where the entry states it. */
    Period period() {
        return checked(() -> new Period(day("since"), has("until") ? day("until") : Period.OPEN));
    }

    Text languages(String name) {
        if (!(members.get(name) instanceof Map<?, ?> languages)) {
            throw refused("has no " + name);
        }
        return checked(() -> Text.of(languages));
    }

    /** Refuses the entry if it has a member of another name. */
    void only(Set<String> names) {
        members.keySet().stream().filter(name -> !names.contains(name)).forEach(name -> {
            throw refused("has a member that nothing reads: " + name);
        });
    }

    Members inner(String name) {
        if (members.get(name) instanceof Map<?, ?> inner) {
            return new Members(file, entry, inner);
        }
        throw refused("has no " + name);
    }

    /** The objects of a list, each named by its own id; none where the member is left out. */
    List<Members> objects(String name) {
        return list(name).stream().map(this::object).toList();
    }

    private Members object(Object element) {
        if (element instanceof Map<?, ?> object) {
            return new Members(file, object.get("id") instanceof String id ? id : entry, object);
        }
        throw refused("holds something that is no object: " + element);
    }

    List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    private List<?> list(String name) {
        Object list = members.get(name);
        if (list == null) {
            return List.of();
        }
        if (list instanceof List<?> elements) {
            return new ArrayList<>(elements);
        }
        throw refused("has a " + name + " that is no list");
    }

    /** The members as text, in their order; none where the member is left out. */
    Map<String, String> textsByName(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (has(name)) {
            Members inner = inner(name);
            inner.members().keySet().forEach(key -> texts.put((String) key, inner.text((String) key)));
        }
        return texts;
    }

    /** The results of a function of the members, each with its name, in their order. */
    <T> List<T> each(Function<Map.Entry<String, Object>, T> made) {
        List<T> all = new ArrayList<>();
        members.forEach((key, value) -> all.add(made.apply(Map.entry((String) key, value))));
        return all;
    }

    /** The result of a function of the entry; where it fails, the reason with the names of file and entry. */
    <T> T checked(Made<T> made) {
        try {
            return made.make();
        } catch (RefusedException e) {
            throw e;
        } catch (IllegalStateException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    RefusedException refused(String why) {
        return new RefusedException(file + (entry.isEmpty() ? "" : ", " + entry) + ": " + why);
    }

    /** A function of an entry. */
    @FunctionalInterface
    interface Made<T> {
        T make();
    }

    /** An entry that cannot be taken: the library refuses to start. */
    static final class RefusedException extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private RefusedException(String message) {
            super(message);
        }
    }
}
