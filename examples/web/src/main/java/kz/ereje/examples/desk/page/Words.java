package kz.ereje.examples.desk.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import kz.ereje.api.Language;

/**
 * The phrases of the desk itself; all that is said of a decision comes from the library. Immutable and safe for all threads.
 *
 * @param language the language
 */
public record Words(Language language) {

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "kz.ereje.examples.desk.words",
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
