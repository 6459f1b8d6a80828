package kz.ereje.report.internal;

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
import kz.ereje.api.Language;

/** The headings and labels of a page in one language; the sentences are those of the report. */
public record Phrases(Language language) {

    private static final Map<Language, ResourceBundle> HELD = held();

    /** The phrases of this language. */
    public static Phrases in(Language language) {
        return new Phrases(language);
    }

    /** A phrase with these values in its blanks. */
    public String say(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), Locale.ROOT).format(values);
    }

    private ResourceBundle bundle() {
        return Objects.requireNonNull(HELD.get(language));
    }

    /** Read here and not by a control of bundles: the module path knows none. */
    private static Map<Language, ResourceBundle> held() {
        Map<Language, ResourceBundle> held = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = "/kz/ereje/report/phrases_" + language.code() + ".properties";
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
