package kz.ereje.examples.desk.page;

import java.util.MissingResourceException;
import kz.ereje.api.Language;
import kz.ereje.examples.desk.words.Phrases;

/**
 * The phrases of the desk itself; all that is said of a decision comes from the library. Immutable and safe for all threads.
 *
 * @param language the language
 */
public record Words(Language language) {

    /**
     * A phrase with these values.
     *
     * @throws MissingResourceException if there is no phrase of this key
     */
    public String say(String key, Object... values) {
        return new Phrases("kz.ereje.examples.desk", language).say(key, values);
    }
}
