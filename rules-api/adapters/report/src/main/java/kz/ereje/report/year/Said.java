package kz.ereje.report.year;

import java.util.function.Function;
import kz.ereje.api.Language;
import kz.ereje.report.internal.Given;
import kz.ereje.report.internal.Phrases;

/**
 * A sentence or a name in the three languages. Immutable and safe for all threads.
 *
 * @param kk in Kazakh
 * @param ru in Russian
 * @param en in English
 */
public record Said(String kk, String ru, String en) {

    /** Keeps the three. */
    public Said {
        Given.of(kk, "Kazakh sentence");
        Given.of(ru, "Russian sentence");
        Given.of(en, "English sentence");
    }

    /** The sentence in this language. */
    public String in(Language language) {
        return switch (Given.of(language, "language")) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    /** The same text in each language. */
    static Said same(String text) {
        return new Said(text, text, text);
    }

    static Said each(Function<Language, String> sentence) {
        return new Said(sentence.apply(Language.KK), sentence.apply(Language.RU), sentence.apply(Language.EN));
    }

    /** A phrase with sentences in its blanks. */
    static Said phrase(String key, Said... values) {
        return each(language -> {
            Object[] filled = new Object[values.length];
            for (int i = 0; i < filled.length; i++) {
                filled[i] = values[i].in(language);
            }
            return Phrases.of("year", language).say(key, filled);
        });
    }
}
