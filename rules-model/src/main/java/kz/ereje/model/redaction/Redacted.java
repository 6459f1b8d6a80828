package kz.ereje.model.redaction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;

/**
 * One walk over a dossier that puts hashes in place of ids and of the texts that may name a person. Facts keep their places; what is missing, or
 * stated to be none, stays so. For one thread and one dossier; work grows with the values of the dossier.
 */
public final class Redacted {

    private final SaltedHashes hashes;
    private final Evidence evidence;

    /** Ids are met again wherever they are referred to. */
    private final Map<String, String> ids = new HashMap<>();

    /** What the rules see in a text: whatever it is, they are to see it in what stands in its place, or an outcome would turn. */
    @FunctionalInterface
    public interface Evidence {

        /** What stands in place of the text of this field, whose hash this is. */
        String instead(Field field, String text, String hash);
    }

    /** Hashes with these, and keeps what the rules see. */
    public Redacted(SaltedHashes hashes, Evidence evidence) {
        this.hashes = hashes;
        this.evidence = evidence;
    }

    /**
     * The dossier without names of people.
     *
     * @throws kz.ereje.model.InvalidDossierException if two ids of a list have the same hash, which another salt changes, or if the dossier was so
     *     near to the limits that the hashes do not fit into it
     */
    public Dossier of(Dossier dossier) {
        return record(dossier);
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> R record(R owner) {
        RecordSchema<R> schema = (RecordSchema<R>) RecordSchema.of(owner.getClass());
        Object[] values = schema.values(owner);
        for (int i = 0; i < values.length; i++) {
            values[i] = field(owner, schema.fields().get(i), values[i]);
        }
        return schema.create(values);
    }

    private Object field(Record owner, Field field, Object held) {
        if (held instanceof Fact.Known<?> known) {
            return new Fact.Known<>(known.path(), value(owner, field, known.value()));
        }
        return held instanceof Fact<?> ? held : value(owner, field, held);
    }

    private Object value(Record owner, Field field, Object value) {
        return value instanceof List<?> list
                ? list.stream().map(element -> one(owner, field, element)).toList()
                : one(owner, field, value);
    }

    private Object one(Record owner, Field field, Object value) {
        return switch (field.holding()) {
            case ID -> id((String) value);
            case REFERENCE -> Ref.to(id(((Ref<?>) value).id()));
            case TEXT -> text(owner, field, (String) value);
            case RECORD, PARTICULARS -> record((Record) value);
            case FLAG, COUNT, AMOUNT, DAY, TERM -> value;
        };
    }

    private String id(String id) {
        return ids.computeIfAbsent(id, hashes::ofId);
    }

    private String text(Record owner, Field field, String text) {
        return Staying.stays(owner, field) ? text : evidence.instead(field, text, hashes.ofName(text));
    }
}
