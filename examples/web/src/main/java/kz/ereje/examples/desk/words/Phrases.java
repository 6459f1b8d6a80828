package kz.ereje.examples.desk.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import kz.ereje.api.Language;

/**
 * The phrases of a room in one language, and in no other: a computer's own language never shows through. Immutable and safe for all threads.
 *
 * @param room the package of the room, beside whose classes its {@code words_kk.properties} and the others stand
 * @param language the language
 */
public record Phrases(String room, Language language) {

    /** All phrases. */
    public ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                room + ".words",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * A phrase with these values.
     *
     * @throws MissingResourceException if there is no phrase of this key
     */
    public String say(String key, Object... values) {
        // Numbers as they are, without the marks that a format would put between their digits.
        Object[] told = Stream.of(values).map(String::valueOf).toArray();
        return new MessageFormat(bundle().getString(key), Locale.ROOT).format(told);
    }
}
