package kz.ereje.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;
import kz.ereje.api.Language;

/** The words of templates and refusals in one language. */
record Phrases(Language language) {

    private static final Map<Language, ResourceBundle> HELD = held();

    static Phrases in(Language language) {
        return new Phrases(language);
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), Locale.ROOT).format(values);
    }

    boolean has(String key) {
        return bundle().containsKey(key);
    }

    /** The words of a key in each language. */
    static Map<Language, String> each(String key, Object... values) {
        return each(language -> in(language).say(key, values));
    }

    /** A text for each language. */
    static Map<Language, String> each(Function<Language, String> text) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, text.apply(language));
        }
        return texts;
    }

    ResourceBundle bundle() {
        return Objects.requireNonNull(HELD.get(language));
    }

    /** Read here and not by a control of bundles: the module path knows none. */
    private static Map<Language, ResourceBundle> held() {
        Map<Language, ResourceBundle> held = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = "phrases_" + language.code() + ".properties";
            try (InputStream file = Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name);
                    Reader words = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                held.put(language, new PropertyResourceBundle(words));
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return held;
    }
}
