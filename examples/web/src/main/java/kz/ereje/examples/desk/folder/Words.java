package kz.ereje.examples.desk.folder;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.ereje.api.Language;

/** The sentences of the folder, in three languages. Holds no state; safe for all threads. */
final class Words {

    private Words() {}

    static String say(Language language, String key, Object... values) {
        return new MessageFormat(bundle(language).getString(key), Locale.ROOT).format(values);
    }

    static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "kz.ereje.examples.desk.folder.words",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
