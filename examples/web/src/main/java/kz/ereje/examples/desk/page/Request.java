package kz.ereje.examples.desk.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ereje.api.Language;
import kz.ereje.examples.desk.form.Entered;

/** One request of a browser, and its answer as a page. For one thread. */
final class Request {

    /** The button that shows a page in another language and keeps what was entered on it. */
    static final String SWITCH = "~language";

    /** The tag of the dossier as the page showed it. */
    static final String TAG = "~tag";

    private static final String COOKIE = "ereje-language";

    private static final Set<String> DONE = Set.of("saved", "deleted", "copied", "restored");

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private final Context context;
    private Language language;

    Request(Context context) {
        this.context = context;
        this.language = chosen().orElseGet(() -> Language.KK);
    }

    private Optional<Language> chosen() {
        Optional<Language> kept = Optional.ofNullable(context.cookie(COOKIE)).flatMap(Request::language);
        return kept.or(() ->
                accepted(Optional.ofNullable(context.header("Accept-Language")).orElse("")));
    }

    /** The first of the languages that the browser wants and the desk speaks. */
    static Optional<Language> accepted(String header) {
        List<Locale.LanguageRange> wanted;
        try {
            wanted = Locale.LanguageRange.parse(header.isBlank() ? "*" : header);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return wanted.stream()
                .map(range -> range.getRange().split("-", 2)[0])
                .flatMap(code -> language(code).stream())
                .findFirst();
    }

    static Optional<Language> language(String code) {
        return List.of(Language.values()).stream()
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    Language language() {
        return language;
    }

    Words words() {
        return new Words(language);
    }

    String say(String key, Object... values) {
        return words().say(key, values);
    }

    Context context() {
        return context;
    }

    /** A value of the query; empty where there is none. */
    String query(String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("");
    }

    /** What the page before has done, where it can be told; empty where there is nothing to tell. */
    String done() {
        return DONE.contains(query("done")) ? query("done") : "";
    }

    /** What was entered. */
    Entered entered() {
        return new Entered(context.formParamMap());
    }

    /** Whether the page is to be shown in another language with what was entered on it; it then is from here on. */
    boolean switched(Entered entered) {
        Optional<Language> wanted = language(entered.one(SWITCH));
        wanted.ifPresent(this::speak);
        return wanted.isPresent();
    }

    void speak(Language wanted) {
        language = wanted;
        context.cookie(new Cookie(COOKIE, wanted.code(), "/", A_YEAR, false, true, null, SameSite.STRICT));
    }

    View view(String title, List<View.Crumb> trail) {
        return new View(words(), here(), trail, title, false);
    }

    /** A page with a form that is sent to its own address. */
    View form(String title, List<View.Crumb> trail) {
        return new View(words(), here(), trail, title, true);
    }

    /** The pages above those of a dossier. */
    List<View.Crumb> above(String file, String name, View.Crumb... more) {
        List<View.Crumb> trail = new ArrayList<>();
        trail.add(new View.Crumb(say("nav.list"), "/"));
        if (!name.isEmpty()) {
            trail.add(new View.Crumb(name, View.address("/dossier", "file", file)));
        }
        trail.addAll(List.of(more));
        return List.copyOf(trail);
    }

    private String here() {
        String query = context.req().getQueryString();
        return context.path() + (query == null ? "" : "?" + query);
    }

    /** Answers with a page: its values are given name by name. */
    void show(String template, View view, Object... values) {
        Map<String, Object> all = new HashMap<>();
        all.put("view", view);
        for (int i = 0; i + 1 < values.length; i += 2) {
            all.put((String) values[i], values[i + 1]);
        }
        StringOutput page = new StringOutput();
        TEMPLATES.render(template + ".jte", all, page);
        context.html(page.toString());
    }

    /** Leads to another page after something was done, so that a reload does not do it again. */
    void go(String path, String... query) {
        context.redirect(View.address(path, query), HttpStatus.SEE_OTHER);
    }
}
