package kz.ereje.papers;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.ereje.api.Language;

/** The words of the papers and of refusals in one language. */
record Phrases(Language language) {

    static Phrases in(Language language) {
        return new Phrases(language);
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), Locale.ROOT).format(values);
    }

    boolean has(String key) {
        return bundle().containsKey(key);
    }

    /** The day in words: {@code 2026 жылғы 12 наурыз}, {@code 12 марта 2026 года}. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle().getString("day"), Locale.forLanguageTag(language.code()))
                .format(day);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "kz.ereje.papers.phrases",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
