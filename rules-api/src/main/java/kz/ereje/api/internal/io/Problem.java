package kz.ereje.api.internal.io;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ereje.api.Language;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.fact.FactPath;

/**
 * A problem in a file that keeps it from being a dossier.
 *
 * @param code the kind of the problem, {@code unknown-field}
 * @param pointer the place, as a JSON Pointer
 * @param line the line, from 1; 0 where there is none
 * @param column the column, from 1; 0 where there is none
 * @param values the values that are filled into the sentence
 * @param expected the key of the expectation, or empty
 * @param nearest the valid name that was probably meant, or empty
 */
public record Problem(
        String code, String pointer, int line, int column, Map<String, String> values, String expected, String nearest)
        implements Serializable {

    /** Under these names stand sentences that are told as they are; no blank of a sentence is called so. */
    private static final String TOLD = "told.";

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /** Keeps the values in the order of their names. */
    public Problem {
        values = Map.copyOf(new TreeMap<>(values));
    }

    /** A problem that an adapter tells in its own sentences. */
    public static Problem told(String code, Map<Language, String> sentences) {
        Map<String, String> values = new TreeMap<>();
        sentences.forEach((language, sentence) -> values.put(TOLD + language.code(), sentence));
        return new Problem(code, "", 0, 0, values, "", "");
    }

    static Problem at(Value value, FactPath place, String code) {
        return new Problem(code, place.pointer(), value.line(), value.column(), Map.of(), "", "");
    }

    /** This problem with a value for its sentence. */
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
        String told = values.get(TOLD + language.code());
        if (told != null) {
            return told;
        }
        StringBuilder message = new StringBuilder(filled(language, "input." + code, values));
        if (!expected.isEmpty()) {
            append(message, language, "input.expected", "what", filled(language, "expected." + expected, values));
        }
        if (!nearest.isEmpty()) {
            append(message, language, "input.maybe", "name", nearest);
            given().filter(word -> LookAlikes.same(word, nearest))
                    .ifPresent(word -> LookAlikes.told(word, nearest, language)
                            .forEach(sentence -> message.append(' ').append(sentence)));
        }
        return message.toString();
    }

    /** The word of the file that is wrong. */
    private Optional<String> given() {
        return Optional.ofNullable(values.getOrDefault("value", values.get("name")));
    }

    private static void append(StringBuilder message, Language language, String key, String name, String value) {
        message.append(' ').append(filled(language, key, Map.of(name, value)));
    }

    /** Each place is filled once: what comes from the file is never taken for a place to fill. */
    private static String filled(Language language, String key, Map<String, String> values) {
        return PLACE.matcher(Lexicon.word(language, key))
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}
