package kz.ereje.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.model.Dossier;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;

/** The records that one dossier is put together of, each once. For one thread. */
final class Assembly {

    private final Map<Class<?>, Map<String, Record>> records = new LinkedHashMap<>();

    void add(String id, Record record) {
        records.computeIfAbsent(sort(record), none -> new LinkedHashMap<>()).put(id, record);
    }

    void addAll(Assembly other) {
        other.records.values().forEach(each -> each.forEach(this::add));
    }

    List<Record> of(Class<?> sort) {
        return List.copyOf(records.getOrDefault(sort, Map.of()).values());
    }

    boolean has(Class<?> sort, String id) {
        return records.getOrDefault(sort, Map.of()).containsKey(id);
    }

    /** Under what a dossier lists the record: all decisions together. */
    private static Class<?> sort(Record record) {
        return record instanceof kz.ereje.model.decision.Decision
                ? kz.ereje.model.decision.Decision.class
                : record.getClass();
    }

    /** Puts the records into the lists of a dossier. */
    Draft<Dossier> into(Draft<Dossier> draft) {
        for (Field field : RecordSchema.of(Dossier.class).fields()) {
            if (field.list() && !field.fact()) {
                draft.set(field.name(), of(field.type()));
            }
        }
        return draft;
    }
}
