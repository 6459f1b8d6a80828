package kz.ereje.examples.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.api.WayOut;
import kz.ereje.examples.desk.folder.Saved;
import kz.ereje.examples.desk.folder.State;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.fact.Fact;
import kz.ereje.papers.Draft;
import kz.ereje.papers.Drafts;
import kz.ereje.report.PageLinks;
import kz.ereje.report.ReportPage;

/** The answer for a dossier: as a page, for print, as a calendar and as drafts of papers; and its way out taken over as a plan. */
public final class VerdictPages {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Office office;

    /**
     * A draft of a paper.
     *
     * @param file the name of its file
     * @param title what it is called, with its language
     */
    public record Paper(String file, String title) {}

    /**
     * What can be taken on from the answer for a decision.
     *
     * @param id the id of the decision
     * @param name what it is called
     * @param plan whether there is a way out that can be taken over as a plan
     * @param calendar whether there are days to keep
     * @param drafts the drafts of its papers, by their names
     * @param blanks what belongs into their blanks, in the language of the page where there are drafts in it
     * @param nothing why there are none; empty where there are
     */
    public record Further(
            String id,
            String name,
            boolean plan,
            boolean calendar,
            List<Paper> drafts,
            List<String> blanks,
            String nothing) {}

    VerdictPages(Office office) {
        this.office = office;
    }

    void routes(RoutesConfig routes) {
        routes.get("/dossier", this::verdict);
        routes.get("/dossier/report.pdf", this::pdf);
        routes.get("/dossier/calendar.ics", this::calendar);
        routes.get("/dossier/draft", this::draft);
        routes.get("/dossier/plan", this::plan);
        routes.post("/dossier/plan", this::takeOver);
    }

    private void verdict(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Saved saved = office.folder().read(request.query("file"));
        Report report = office.checker().check(saved.dossier());
        List<Further> further = report.decisions().stream()
                .map(decision -> further(report, decision, request))
                .toList();
        request.show(
                "verdict",
                request.view(
                        ListPages.title(saved.dossier(), request.language()),
                        List.of(new View.Crumb(request.say("nav.list"), "/"))),
                "file",
                saved.name(),
                "page",
                page(saved, report, request).fragment(),
                "further",
                further,
                "undo",
                undo(request, saved),
                "tag",
                saved.etag(),
                "done",
                request.done());
    }

    /** The state before a plan was taken over, while nothing has been saved since. */
    private String undo(Request request, Saved saved) throws IOException {
        String before = request.query("undo");
        return office.folder().states(saved.name()).stream()
                .map(State::id)
                .filter(before::equals)
                .findFirst()
                .orElse("");
    }

    private ReportPage page(Saved saved, Report report, Request request) {
        return ReportPage.of(saved.name(), report, request.language()).withLinks(links(saved.name()));
    }

    private static PageLinks links(String file) {
        return new PageLinks() {
            @Override
            public Optional<String> fact(String path) {
                int end = path.indexOf(']');
                String part = end < 0 ? "" : path.substring(0, end + 1);
                return Optional.of(View.address("/dossier/part", "file", file, "part", part, "back", "answer") + "#"
                        + path.replaceAll("[^A-Za-z0-9]+", "-"));
            }

            @Override
            public Optional<String> provision(String provision) {
                return Optional.of("/act#p-" + provision);
            }
        };
    }

    private static Further further(Report report, DecisionResult decision, Request request) {
        Optional<Drafts.NothingToDraft> nothing = Drafts.nothing(report, decision.id());
        List<Draft> drafts = nothing.isPresent() ? List.of() : Drafts.of(report, decision.id());
        boolean plan = decision.wayOut().filter(way -> !planned(way).isEmpty()).isPresent();
        return new Further(
                decision.id(),
                decision.name(request.language()),
                plan,
                !DayToKeep.of(report, decision, request.language()).isEmpty(),
                drafts.stream().map(draft -> paper(draft, request)).toList(),
                blanks(drafts, request.language()),
                nothing.map(why -> why.sentence(request.language())).orElse(""));
    }

    /** What the dossier does not know and the drafts need, each once; drafts are in Kazakh and in Russian. */
    private static List<String> blanks(List<Draft> drafts, Language language) {
        Language of = language == Language.EN ? Language.RU : language;
        return drafts.stream()
                .filter(draft -> draft.language() == of)
                .flatMap(draft -> draft.blanks().stream())
                .distinct()
                .toList();
    }

    private static Paper paper(Draft draft, Request request) {
        String language = new Words(draft.language()).say("language.own");
        return new Paper(draft.fileName(), draft.kind().title(request.language()) + " (" + language + ")");
    }

    private void pdf(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Saved saved = office.folder().read(request.query("file"));
        Report report = office.checker().check(saved.dossier());
        ReportPage page = ReportPage.of(saved.name(), report, request.language());
        download(context, stem(saved.name()) + ".pdf", "application/pdf", page.pdf());
    }

    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
    }

    /** Names in any script, as RFC 6266 has them. */
    static void download(Context context, String name, String type, byte[] bytes) {
        String encoded = View.address("", "n", name).substring("?n=".length()).replace("+", "%20");
        context.header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
        context.contentType(type).result(bytes);
    }

    private DecisionResult decision(Report report, Request request) {
        return report.decisions().stream()
                .filter(decision -> decision.id().equals(request.query("decision")))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    private void calendar(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Saved saved = office.folder().read(request.query("file"));
        Report report = office.checker().check(saved.dossier());
        DecisionResult decision = decision(report, request);
        String text = new CalendarFile(
                        decision,
                        DayToKeep.of(report, decision, request.language()),
                        request.language(),
                        office.clock())
                .text();
        download(
                context,
                stem(saved.name()) + ".ics",
                "text/calendar; charset=utf-8",
                text.getBytes(StandardCharsets.UTF_8));
    }

    private void draft(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Saved saved = office.folder().read(request.query("file"));
        Report report = office.checker().check(saved.dossier());
        Draft draft = Drafts.of(report, decision(report, request).id()).stream()
                .filter(each -> each.fileName().equals(request.query("name")))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
        download(context, draft.fileName(), DOCX, draft.bytes());
    }

    /** Whether it states what nobody planned but somebody has to find out, such as whether the property was valued: that stays unknown. */
    private static boolean isFound(Change change) {
        return change.before().isMissing() && !change.path().field().links();
    }

    /** What a plan would change; what a person has to name first is left unknown, and asked for. */
    private static List<Change> planned(WayOut way) {
        List<Change> planned = new ArrayList<>();
        for (Change change : way.changes()) {
            if (isFound(change)) {
                continue;
            }
            if (!change.open()) {
                planned.add(change);
            } else if (!change.before().isSilent()) {
                planned.add(Change.set(change.before(), Fact.missing()));
            }
        }
        return planned;
    }

    private static Dossier applied(DecisionResult decision, Saved saved) {
        List<Change> changes = decision.wayOut().map(VerdictPages::planned).orElse(List.of());
        if (changes.isEmpty()) {
            throw new NotFoundResponse();
        }
        return Changes.applied(saved.dossier(), changes);
    }

    private void plan(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Saved saved = office.folder().read(request.query("file"));
        DecisionResult decision = decision(office.checker().check(saved.dossier()), request);
        Dossier planned = applied(decision, saved);
        WayOut way = decision.wayOut().orElseThrow();
        request.show(
                "plan",
                request.view(
                        request.say("plan.title"),
                        request.above(saved.name(), ListPages.title(saved.dossier(), request.language()))),
                "saved",
                saved,
                "sentences",
                way.sentences(request.language()),
                "remaining",
                way.remainingSentences(request.language()),
                "differences",
                Conflict.between(saved.dossier(), planned, request.language()),
                "brief",
                Brief.of(office.checker().check(planned), request.language()));
    }

    private void takeOver(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Saved saved = office.folder().read(request.query("file"));
        if (!saved.etag().equals(request.entered().one(Request.TAG))) {
            // The plan was made for another state: it is shown again for this one.
            request.go("/dossier", "file", saved.name());
            return;
        }
        DecisionResult decision = decision(office.checker().check(saved.dossier()), request);
        office.folder().save(saved.name(), applied(decision, saved), saved.etag());
        String before = office.folder().states(saved.name()).stream()
                .filter(state -> state.sha256().equals(saved.sha256()))
                .map(State::id)
                .findFirst()
                .orElse("");
        request.go("/dossier", "file", saved.name(), "undo", before);
    }
}
