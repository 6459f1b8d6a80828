package kz.ereje.papers;

import java.util.List;
import java.util.Map;

/**
 * The values of one paper.
 *
 * @param single by placeholder
 * @param groups by the name before the dot, what is repeated: each element by its placeholder after the dot
 */
record Filling(Map<String, Value> single, Map<String, List<Map<String, Value>>> groups) {

    /** What belongs into the blanks of these placeholders, each once, in the order of the form. */
    List<String> blanks(List<String> placeholders) {
        return placeholders.stream()
                .flatMap(name -> all(name).stream())
                .filter(Value::blank)
                .map(Value::text)
                .distinct()
                .toList();
    }

    private List<Value> all(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            Value value = single.get(name);
            return value == null ? List.of() : List.of(value);
        }
        return groups.getOrDefault(name.substring(0, dot), List.of()).stream()
                .flatMap(element -> element.entrySet().stream())
                .filter(entry -> entry.getKey().equals(name.substring(dot + 1)))
                .map(Map.Entry::getValue)
                .toList();
    }
}
