package kz.ereje.examples.desk.form;

import java.util.List;
import java.util.Map;

/**
 * What somebody entered on a page, by the names of the inputs. Immutable and safe for all threads.
 *
 * @param values the values of each name
 */
public record Entered(Map<String, List<String>> values) {

    /** Nothing was entered: the page is shown for the first time. */
    public static final Entered NOTHING = new Entered(Map.of());

    /** Takes a copy. */
    public Entered {
        values = Map.copyOf(values);
    }

    /** The first value of a name, without blanks around it; empty where there is none. */
    public String one(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0).strip();
    }

    /** All values of a name that are not blank. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Whether a box of this name was ticked. */
    public boolean ticked(String name) {
        return !one(name).isEmpty();
    }

    /** Whether anything at all is known of what was entered. */
    public boolean isNothing() {
        return values.isEmpty();
    }

    /** Whether something was entered under this name, or under one that begins with it and a mark of its own. */
    public boolean anyUnder(String name) {
        return values.entrySet().stream()
                .filter(value -> value.getKey().equals(name) || value.getKey().startsWith(name + "."))
                .flatMap(value -> value.getValue().stream())
                .anyMatch(value -> !value.isBlank());
    }
}
