package kz.ereje.model.fact;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A note to be reported beside the facts, by its code; the sentence in three languages is made from the code and the values.
 *
 * @param kind what the note does to the row
 * @param code the name of its sentence, {@code consent.refused}
 * @param values what is filled into the sentence, by name: dates, numbers, words of the vocabulary, text
 * @param facts the facts that it speaks of, known or missing
 */
public record Note(Kind kind, String code, Map<String, Object> values, List<Fact<?>> facts) {

    /** What a note does to the row that carries it. */
    public enum Kind {
        /** Gives the reason: which condition was not met, on what ground a provision does not apply. */
        REASON,
        /** Stands beside the outcome and changes nothing. */
        REMARK,
        /** Leaves the row open: a question for a lawyer that no missing fact settles. */
        DOUBT
    }

    /** A note keeps its values in the order of their names, so that it always reads the same. */
    public Note {
        values = values.size() < 2 ? Map.copyOf(values) : Collections.unmodifiableMap(new TreeMap<>(values));
        facts = List.copyOf(facts);
    }

    /** A note that gives the reason. */
    public static Note reason(String code, Fact<?>... facts) {
        return new Note(Kind.REASON, code, Map.of(), List.of(facts));
    }

    /** A note that changes nothing. */
    public static Note remark(String code, Fact<?>... facts) {
        return new Note(Kind.REMARK, code, Map.of(), List.of(facts));
    }

    /** A note that leaves the row open. */
    public static Note doubt(String code, Fact<?>... facts) {
        return new Note(Kind.DOUBT, code, Map.of(), List.of(facts));
    }

    /** The same note with one more value to fill in. */
    public Note with(String name, Object value) {
        if (values.isEmpty()) {
            return new Note(kind, code, Map.of(name, value), facts);
        }
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return new Note(kind, code, more, facts);
    }
}
