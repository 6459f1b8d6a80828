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

/**
 * The headings and labels of a page in one language; the sentences are those of the report.
 *
 * @param file the file that holds them, {@code phrases}
 * @param language the language
 */
public record Phrases(String file, Language language) {

    private static final String PAGES = "phrases";
    private static final String YEAR = "year";

    private static final Map<String, Map<Language, ResourceBundle>> HELD = Map.of(PAGES, held(PAGES), YEAR, held(YEAR));

    /** The phrases of this language. */
    public static Phrases in(Language language) {
        return new Phrases(PAGES, language);
    }

    /** The phrases in which it is told what an office leaves undone in a year. */
    public static Phrases ofYear(Language language) {
        return new Phrases(YEAR, language);
    }

    /** A phrase with these values in its blanks. */
    public String say(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), Locale.ROOT).format(values);
    }

    private ResourceBundle bundle() {
        return Objects.requireNonNull(Objects.requireNonNull(HELD.get(file)).get(language));
    }

    /** Read here and not by a control of bundles: the module path knows none. */
    private static Map<Language, ResourceBundle> held(String file) {
        Map<Language, ResourceBundle> held = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = "/kz/ereje/report/" + file + "_" + language.code() + ".properties";
            try (InputStream stream = Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name);
                    Reader words = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                held.put(language, new PropertyResourceBundle(words));
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return held;
    }
}
