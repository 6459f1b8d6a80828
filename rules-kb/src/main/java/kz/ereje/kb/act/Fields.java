package kz.ereje.kb.act;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;

/** The fields that a dossier can hold, by their full names, {@code Meeting.status}. */
final class Fields {

    private static final Map<String, Field> BY_NAME = byName();

    private Fields() {}

    private static Map<String, Field> byName() {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Map<String, Field> fields = new LinkedHashMap<>();
        gather(Dossier.class, seen, fields);
        for (DecisionKind kind : DecisionKind.values()) {
            gather(kind.type(), seen, fields);
        }
        return fields;
    }

    private static void gather(Class<?> type, Set<Class<?>> seen, Map<String, Field> fields) {
        if (!type.isRecord() || !seen.add(type)) {
            return;
        }
        for (Field field : RecordSchema.of(type.asSubclass(Record.class)).fields()) {
            fields.put(field.fullName(), field);
            if (field.links()) {
                gather(field.type(), seen, fields);
            }
        }
    }

    static boolean has(String name) {
        return BY_NAME.containsKey(name);
    }

    /** Whether the field can have this value. */
    static boolean canBe(String name, String value) {
        Field field = BY_NAME.get(name);
        return field != null
                && (Bearing.VALUES.contains(value) || words(field.type()).anyMatch(value::equals));
    }

    private static Stream<String> words(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(word -> ((Term) word).token())
                : Stream.empty();
    }
}
