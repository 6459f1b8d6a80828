package kz.ereje.api.io;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import kz.ereje.api.Language;
import kz.ereje.api.report.Lexicon;
import kz.ereje.kb.Text;

/**
 * Something in a file that keeps it from being a dossier.
 *
 * @param code what is wrong, {@code unknown-field}
 * @param pointer where, as a JSON Pointer
 * @param line the line, from 1; 0 where there is none
 * @param column the column, from 1; 0 where there is none
 * @param values what is filled into the sentence
 * @param expected the key of what was expected there, or empty
 * @param nearest the valid name that was probably meant, or empty
 */
public record Problem(
        String code, String pointer, int line, int column, Map<String, String> values, String expected, String nearest)
        implements Serializable {

    /** Keeps the values in the order of their names. */
    public Problem {
        values = Map.copyOf(new TreeMap<>(values));
    }

    static Problem at(Node node, String pointer, String code) {
        return new Problem(code, pointer, node.line(), node.column(), Map.of(), "", "");
    }

    Problem with(String name, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return new Problem(code, pointer, line, column, more, expected, nearest);
    }

    Problem expecting(String key) {
        return new Problem(code, pointer, line, column, values, key, nearest);
    }

    Problem near(String name) {
        return new Problem(code, pointer, line, column, values, expected, name);
    }

    /** The sentence: what is wrong, what was expected, and what was probably meant. */
    public String message(Language language) {
        StringBuilder message = new StringBuilder(Lexicon.fill(language, Lexicon.word("input." + code), values));
        if (!expected.isEmpty()) {
            Text what = Lexicon.word("expected." + expected);
            append(message, language, "input.expected", "what", Lexicon.fill(language, what, values));
        }
        if (!nearest.isEmpty()) {
            append(message, language, "input.maybe", "name", nearest);
        }
        return message.toString();
    }

    private static void append(StringBuilder message, Language language, String key, String name, String value) {
        message.append(' ').append(Lexicon.fill(language, Lexicon.word(key), Map.of(name, value)));
    }
}
