package kz.ereje.examples.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.examples.desk.folder.Binned;
import kz.ereje.examples.desk.folder.Saved;
import kz.ereje.examples.desk.folder.State;

/** What happens to whole dossiers: copies, earlier states, the bin, files that come in and go out. */
public final class KeepingPages {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Almaty"));

    /** So many earlier states are shown, each with what was changed then; the others lie in the folder. */
    private static final int MOST = 50;

    private final Office office;

    /**
     * An earlier state.
     *
     * @param id what it is asked for by
     * @param when when it was kept
     * @param changed what the next state changed
     */
    public record Earlier(String id, String when, List<Conflict.Difference> changed) {}

    /**
     * A dossier in the bin.
     *
     * @param id what it is taken out by
     * @param name the name of its file
     * @param when when it was thrown away
     */
    public record Thrown(String id, String name, String when) {}

    KeepingPages(Office office) {
        this.office = office;
    }

    void routes(RoutesConfig routes) {
        routes.get("/dossier/states", this::states);
        routes.post("/dossier/restore", this::restore);
        routes.post("/dossier/duplicate", this::duplicate);
        routes.post("/dossier/delete", this::delete);
        routes.get("/dossier/export", this::export);
        routes.get("/bin", this::bin);
        routes.post("/bin/restore", this::unbin);
        routes.get("/import", this::importing);
        routes.post("/import", this::imported);
    }

    private static String told(Instant when) {
        return MOMENT.format(when);
    }

    private void states(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Saved saved = office.folder().read(request.query("file"));
        List<Earlier> earlier = new ArrayList<>();
        List<State> all = office.folder().states(saved.name());
        var next = saved.dossier();
        for (State state : all.subList(0, Math.min(all.size(), MOST))) {
            var dossier = office.folder().state(saved.name(), state.id());
            earlier.add(
                    new Earlier(state.id(), told(state.when()), Conflict.between(dossier, next, request.language())));
            next = dossier;
        }
        request.show(
                "states",
                request.view(
                        request.say("states.title"),
                        request.above(saved.name(), ListPages.title(saved.dossier(), request.language()))),
                "saved",
                saved,
                "earlier",
                earlier,
                "older",
                all.size() - earlier.size());
    }

    private void restore(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Saved saved = office.folder()
                .restore(
                        request.query("file"),
                        request.query("state"),
                        request.entered().one(Request.TAG));
        request.go("/dossier", "file", saved.name(), "done", "restored");
    }

    private void duplicate(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Saved copy = office.folder().duplicate(request.query("file"));
        request.go("/dossier/facts", "file", copy.name(), "done", "copied");
    }

    private void delete(Context context) throws IOException {
        Request request = new Request(context);
        office.folder().delete(request.query("file"), request.entered().one(Request.TAG));
        request.go("/", "done", "deleted");
    }

    private void export(Context context) throws IOException {
        Request request = new Request(context);
        String file = request.query("file");
        byte[] bytes = office.folder().export(file);
        VerdictPages.download(context, file.substring(file.lastIndexOf('/') + 1), "application/json", bytes);
    }

    private void bin(Context context) throws IOException {
        Request request = new Request(context);
        List<Thrown> thrown = office.folder().bin().stream()
                .map((Binned each) -> new Thrown(each.id(), each.name(), told(each.when())))
                .toList();
        request.show("bin", request.view(request.say("bin.title"), List.of()), "thrown", thrown);
    }

    private void unbin(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Saved saved = office.folder().unbin(request.query("id"));
        request.go("/dossier", "file", saved.name());
    }

    private void importing(Context context) {
        Request request = new Request(context);
        ask(request, "");
    }

    private static void ask(Request request, String problem) {
        request.show(
                "import",
                request.view(request.say("import.title"), List.of(new View.Crumb(request.say("nav.list"), "/"))),
                "problem",
                problem);
    }

    private void imported(Context context) throws IOException {
        Request request = new Request(context);
        UploadedFile sent = context.uploadedFile("dossier");
        if (sent == null || sent.size() == 0) {
            context.status(422);
            ask(request, request.say("import.no-file"));
            return;
        }
        try (InputStream content = sent.content()) {
            Saved saved = office.folder().imported(sent.filename(), Dossiers.bytes(content));
            request.go("/dossier", "file", saved.name());
        } catch (UnreadableDossierException e) {
            context.status(422);
            ask(request, e.message(request.language()));
        }
    }
}
