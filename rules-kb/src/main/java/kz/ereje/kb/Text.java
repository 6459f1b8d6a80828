package kz.ereje.kb;

import java.util.Map;

/**
 * A text in the three languages of the library.
 *
 * @param kk Kazakh
 * @param ru Russian
 * @param en English
 */
public record Text(String kk, String ru, String en) {

    /** The text that an object with the members {@code kk}, {@code ru} and {@code en} holds. */
    public static Text of(Object languages) {
        Map<?, ?> members = (Map<?, ?>) languages;
        return new Text(member(members, "kk"), member(members, "ru"), member(members, "en"));
    }

    private static String member(Map<?, ?> members, String language) {
        Object text = members.get(language);
        if (!(text instanceof String string) || string.isBlank()) {
            throw new IllegalStateException("No text in " + language + ": " + members);
        }
        return string;
    }
}
