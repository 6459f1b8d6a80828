package kz.ereje.examples.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.Interview;
import kz.ereje.api.Outcome;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.examples.desk.folder.Saved;
import kz.ereje.examples.desk.form.Entered;
import kz.ereje.examples.desk.form.Input;
import kz.ereje.examples.desk.form.Inputs;

/** The interview: one topic a page, the answer so far beside it. */
public final class AskPages {

    private final Office office;
    private final Later later;
    private final Kept kept;

    AskPages(Office office, Later later) {
        this.office = office;
        this.later = later;
        this.kept = new Kept(office);
    }

    void routes(RoutesConfig routes) {
        routes.get("/dossier/ask", this::ask);
        routes.post("/dossier/ask", this::answer);
        routes.post("/dossier/ask-again", this::again);
    }

    private void ask(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Saved saved = office.folder().read(request.query("file"));
        Interview interview = Interview.of(office.checker(), saved.dossier());
        DossierForm form = DossierForm.of(saved.dossier());
        Optional<Topic> next = Topic.next(interview, form, later.of(saved.name()));
        if (next.isEmpty()) {
            finished(request, saved, interview);
            return;
        }
        Topic topic = next.get();
        Inputs inputs = inputs(request, form, Entered.NOTHING, Map.of());
        List<Input> asked = topic.questions().stream()
                .flatMap(question -> form.entry(Topic.path(question)).stream()
                        .map(entry -> inputs.of(entry, topic.sentence(question, request.language()))))
                .toList();
        show(request, new Asked(saved, form, topic.section(), asked, false, List.of()), interview);
    }

    private Inputs inputs(Request request, DossierForm form, Entered entered, Map<String, String> errors)
            throws IOException {
        return new Inputs(form, office.remembered(form.dossier()), request.language(), entered, errors);
    }

    private void show(Request request, Asked asked, Interview interview) {
        String file = asked.saved().name();
        String about = asked.section().name(request.language());
        request.show(
                "ask",
                request.form(
                        about.isEmpty() ? request.say("ask.title") : about,
                        request.above(file, ListPages.title(asked.saved().dossier(), request.language()))),
                "asked",
                asked,
                "brief",
                Brief.of(interview.report(), request.language()),
                "questions",
                (int) asked(interview, question -> !later.of(file).contains(question)),
                "answered",
                answered(interview),
                "left",
                (int) asked(interview, later.of(file)::contains));
    }

    /** Whether nothing is open, and no check failed: then what is left to ask only examines the answer more closely. */
    static boolean answered(Interview interview) {
        Interview.Progress progress = interview.progress();
        return progress.open() + progress.beyond() == 0 && !interview.report().has(Outcome.ERROR);
    }

    private static long asked(Interview interview, Predicate<String> where) {
        return interview.questions().stream().map(Topic::path).filter(where).count();
    }

    private void finished(Request request, Saved saved, Interview interview) {
        List<String> open = interview.questions().stream()
                .map(question -> question.sentence(request.language()))
                .toList();
        request.show(
                "asked",
                request.view(
                        request.say("asked.title"),
                        request.above(saved.name(), ListPages.title(saved.dossier(), request.language()))),
                "file",
                saved.name(),
                "open",
                open,
                "brief",
                Brief.of(interview.report(), request.language()));
    }

    private void answer(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Entered entered = request.entered();
        Kept.Outcome outcome = kept.keep(request, entered);
        if (outcome.kept()) {
            outcome.blank().forEach(place -> later.add(outcome.saved().name(), place));
            request.go("/dossier/ask", "file", outcome.saved().name());
            return;
        }
        Saved saved = outcome.saved();
        DossierForm form = DossierForm.of(saved.dossier());
        Inputs inputs = inputs(request, form, entered, outcome.errors());
        List<Entry> entries = new ArrayList<>();
        entered.all(Kept.ASKED).forEach(path -> form.entry(path).ifPresent(entries::add));
        Inputs present = inputs(request, form, Entered.NOTHING, Map.of());
        List<Input> again = entries.stream()
                .map(entry -> (outcome.mine().contains(entry.fact().path().toString()) ? inputs : present).of(entry))
                .toList();
        DossierForm.Section section = entries.stream()
                .findFirst()
                .flatMap(entry -> entry.fact().path().ofRecord())
                .flatMap(holder -> form.section(holder.toString()))
                .orElse(form.sections().get(0));
        context.status(outcome.status());
        show(
                request,
                new Asked(saved, form, section, again, outcome.status() == 409, outcome.changed()),
                Interview.of(office.checker(), saved.dossier()));
    }

    private void again(Context context) {
        Request request = new Request(context);
        later.clear(request.query("file"));
        request.go("/dossier/ask", "file", request.query("file"));
    }
}
