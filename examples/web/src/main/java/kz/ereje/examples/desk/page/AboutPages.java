package kz.ereje.examples.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.ereje.api.Language;
import kz.ereje.api.Regulation.ProvisionEntry;
import kz.ereje.report.ReportPage;

/** The act, the help, the language of the pages, and what pages look like. */
public final class AboutPages {

    private static final String CSS = "text/css; charset=utf-8";

    private final Office office;

    /**
     * A provision of the act.
     *
     * @param id its number
     * @param citation how it is cited
     * @param text its words
     * @param translation the unofficial translation; empty where there is none in the language of the page
     * @param status whether the library holds and checks it
     */
    public record Provision(String id, String citation, String text, String translation, String status) {}

    AboutPages(Office office) {
        this.office = office;
    }

    void routes(RoutesConfig routes) {
        routes.get("/act", this::act);
        routes.get("/help", this::help);
        routes.get("/language", AboutPages::language);
        routes.get("/desk.css", context -> context.contentType(CSS).result(resource("desk.css")));
        routes.get("/report.css", context -> context.contentType(CSS).result(ReportPage.css()));
        routes.get("/icon.svg", context -> context.contentType("image/svg+xml").result(resource("icon.svg")));
    }

    private void act(Context context) {
        Request request = new Request(context);
        List<Provision> provisions = office.regulation().provisions().stream()
                .map(each -> provision(each, request.language()))
                .toList();
        request.show(
                "act",
                request.view(request.say("act.title"), List.of()),
                "title",
                office.regulation().title(request.language()),
                "provisions",
                provisions);
    }

    private static Provision provision(ProvisionEntry entry, Language language) {
        return new Provision(
                entry.id(),
                entry.citation(language),
                entry.text(),
                entry.translation(language).orElse(""),
                entry.status(language));
    }

    private void help(Context context) {
        Request request = new Request(context);
        request.show(
                "help",
                request.view(request.say("help.title"), List.of()),
                "folder",
                String.valueOf(office.folder().path()));
    }

    /** Back to where the reader was, which is never another site. */
    private static void language(Context context) {
        Request request = new Request(context);
        Request.language(request.query("to")).ifPresent(request::speak);
        String back = request.query("back");
        boolean here = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        context.redirect(Optional.of(back).filter(address -> here).orElse("/"), HttpStatus.SEE_OTHER);
    }

    private static String resource(String name) {
        try (InputStream stream = AboutPages.class.getResourceAsStream("/kz/ereje/examples/desk/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The desk lacks its own " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }
}
