package kz.ereje.model.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;

/**
 * How large something of a dossier is as JSON without spaces: no file that states the same is smaller, so that a dossier can be written
 * and read exactly where this is within the limits.
 *
 * @param values the values, those in lists and records included
 * @param bytes the bytes in UTF-8, with the comma after it
 */
public record Extent(long values, long bytes) {

    private static final Extent ABSENT = new Extent(0, 0);

    /** Of one value or list of a dossier under its name; an empty list of records is left out. */
    public static Extent named(Field field, Object value) {
        boolean absent =
                value instanceof Fact.Missing<?> || (!field.fact() && value instanceof List<?> list && list.isEmpty());
        return absent ? ABSENT : value(value).and(new Extent(0, field.name().length() + 3L));
    }

    /** Of a whole dossier whose members have this extent together. */
    public static Extent whole(Extent members) {
        return members.and(new Extent(1, 1));
    }

    /** Both together. */
    public Extent and(Extent other) {
        return new Extent(values + other.values, bytes + other.bytes);
    }

    private static Extent value(Object value) {
        if (value instanceof Fact.Known<?> known) {
            return value(known.value());
        } else if (value instanceof Fact.Within<?> within) {
            return within(within.bounds());
        } else if (value instanceof Placed<?> placed) {
            return placed.extent();
        } else if (value instanceof List<?> list) {
            return list(list);
        } else if (value instanceof Record owner && !(value instanceof Ref<?>) && !(value instanceof Fact<?>)) {
            return enclosed(members(owner));
        }
        return new Extent(1, 1 + scalar(value));
    }

    private static Extent within(Bounds<?> bounds) {
        Optional<String> period = bounds.period();
        if (period.isPresent()) {
            return new Extent(1, 1 + scalar(period.get()));
        }
        Extent all = ABSENT;
        for (Map.Entry<String, ?> end : bounds.ends().entrySet()) {
            all = all.and(value(end.getValue())).and(new Extent(0, end.getKey().length() + 3L));
        }
        return enclosed(all);
    }

    static Extent list(List<?> list) {
        Extent all = ABSENT;
        for (Object element : list) {
            all = all.and(value(element));
        }
        return enclosed(all);
    }

    /** Brackets around it and a comma after it; the comma after the last one within stands for a bracket. */
    private static Extent enclosed(Extent within) {
        return within.and(new Extent(1, within.bytes == 0 ? 3 : 2));
    }

    private static Extent members(Record owner) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        Extent all = ABSENT;
        for (int i = 0; i < schema.fields().size(); i++) {
            Object value = schema.value(owner, i);
            all = all.and(
                    value instanceof Particulars common
                            ? members(common)
                            : named(schema.fields().get(i), value));
        }
        return owner instanceof Decision decision
                ? all.and(new Extent(1, "\"kind\":,".length() + scalar(decision.kind())))
                : all;
    }

    private static long scalar(Object value) {
        if (value instanceof String text) {
            return 2 + text(text);
        } else if (value instanceof Ref<?> reference) {
            return 2 + text(reference.id());
        } else if (value instanceof Term term) {
            return 2 + text(term.token());
        } else if (value instanceof Fact<?>) {
            return "\"none\"".length();
        }
        return value instanceof Boolean || value instanceof Integer || value instanceof Long
                ? value.toString().length()
                : 2 + value.toString().length();
    }

    private static long text(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < 0x80) {
                bytes += unit == '"' || unit == '\\' || unit == '\t' ? 2 : 1;
            } else {
                bytes += unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
            }
        }
        return bytes;
    }
}
