package kz.ereje.examples.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kz.ereje.api.Language;

/**
 * What every page knows: its language, its address, where one is. Immutable and safe for all threads.
 *
 * @param words the phrases in the language of the page
 * @param address the page's own address with its query, by which the language is switched
 * @param trail the pages above it, the first one first
 * @param title what the page is called
 * @param form whether the page has a form that is sent to its own address, so that switching the language keeps what is entered
 */
public record View(Words words, String address, List<Crumb> trail, String title, boolean form) {

    /** A title begins as a heading does. */
    public View {
        title = heading(title);
    }

    /** A page above, by its name and address. */
    public record Crumb(String name, String address) {}

    /** The language of the page. */
    public Language language() {
        return words.language();
    }

    /** All languages. */
    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** A phrase of the desk. */
    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    /** What a language is called in itself. */
    public String own(Language language) {
        return new Words(language).say("language.own");
    }

    /** The address that shows this page in another language. */
    public String in(Language language) {
        return address("/language", "to", language.code(), "back", address);
    }

    /** A name as a heading begins. */
    public static String heading(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** An address of the desk with these names and values of its query. */
    public static String address(String path, String... query) {
        StringBuilder address = new StringBuilder(path);
        for (int i = 0; i + 1 < query.length; i += 2) {
            address.append(i == 0 ? '?' : '&')
                    .append(query[i])
                    .append('=')
                    .append(URLEncoder.encode(query[i + 1], StandardCharsets.UTF_8));
        }
        return address.toString();
    }
}
