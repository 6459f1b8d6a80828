package kz.ereje.api.internal.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.ereje.api.Language;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/**
 * A message with what it is made of: the id and the values stay the same where the sentence is worded anew.
 *
 * @param id the id
 * @param values what is filled into the sentence, by name
 * @param facts the facts of which it speaks
 * @param sentence the sentence in a language
 */
public record Message(String id, Map<String, Object> values, List<Fact<?>> facts, Function<Language, String> sentence) {

    static Message of(String id, Function<Language, String> sentence) {
        return new Message(id, Map.of(), List.of(), sentence);
    }

    static Message of(Note note, Function<Language, String> sentence) {
        return new Message("note:" + note.code(), note.values(), note.facts(), sentence);
    }

    /** Whether the other says the same of the same facts. */
    boolean same(Message other) {
        return id.equals(other.id) && values.equals(other.values) && facts.equals(other.facts);
    }
}
