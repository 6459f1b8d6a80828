package kz.ereje.api.internal.stored;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import kz.ereje.kb.JsonData;

/** Which fields a record of an answer must have, as the schema of answers says. */
final class Required {

    /** By the schema of the present version, which is read once. */
    static final Required PRESENT = new Required(
            JsonData.resource(Language.class.getResourceAsStream("report.schema.json"), "report.schema.json"));

    private final Map<String, Set<String>> fields = new HashMap<>();

    private Required(Map<String, Object> schema) {
        if (schema.get("$defs") instanceof Map<?, ?> definitions) {
            definitions.forEach((name, definition) -> add(String.valueOf(name), (Map<?, ?>) definition));
        }
    }

    private void add(String name, Map<?, ?> definition) {
        if (definition.get("required") instanceof List<?> names) {
            fields.put(name, names.stream().map(String::valueOf).collect(Collectors.toSet()));
        }
    }

    /** The names of the fields that a record of this class must have. */
    Set<String> of(Class<?> type) {
        return fields.getOrDefault(type.getSimpleName(), Set.of());
    }
}
