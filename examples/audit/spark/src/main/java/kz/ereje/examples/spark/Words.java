package kz.ereje.examples.spark;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.ereje.api.Language;

/**
 * The sentences of the job itself. Immutable and safe for all threads.
 *
 * @param language the language that they are in
 */
record Words(Language language) {

    /** All of them. */
    ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "kz.ereje.examples.spark.words",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A sentence with these values in it. */
    String say(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), Locale.ROOT).format(values);
    }
}
