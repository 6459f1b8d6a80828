package kz.ereje.examples.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ereje.api.DecisionGuide;
import kz.ereje.api.DossierForm;
import kz.ereje.api.Interview;
import kz.ereje.api.Language;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.examples.desk.folder.Entry;
import kz.ereje.examples.desk.folder.Saved;
import kz.ereje.examples.desk.form.Answers;
import kz.ereje.examples.desk.form.Entered;
import kz.ereje.examples.desk.form.Input;
import kz.ereje.examples.desk.form.Inputs;
import kz.ereje.model.Dossier;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;

/** A new decision: from the words of an office to the kind, then whose office it is. */
public final class StartPages {

    private static final String UNIT = "unit";

    /** What is asked of the unit and of the district that it lies in. */
    private static final List<String> ASKED =
            List.of("territories[0].name", "territories[0].kind", "territories[0].population", "territories[1].name");

    private final Office office;

    /**
     * A choice of the guide.
     *
     * @param label what is chosen
     * @param address where it leads
     * @param posts whether it puts a decision into a dossier, which no link may do
     * @param beneath the choices that follow it; none where they are on the next page
     */
    public record Step(String label, String address, boolean posts, List<Step> beneath) {}

    /**
     * An office of which there is a dossier already.
     *
     * @param file the file of its newest dossier
     * @param name what it is called
     */
    public record Known(String file, String name) {}

    StartPages(Office office) {
        this.office = office;
    }

    /** The first choices, for a folder in which there is nothing yet. */
    static List<Step> first(Language language) {
        return steps(DecisionGuide.start(), "", "", language, true);
    }

    void routes(RoutesConfig routes) {
        routes.get("/new", this::guide);
        routes.get("/new/office", this::office);
        routes.post("/new/office", this::begin);
        routes.post("/new/add", this::add);
    }

    /** The way through the guide stands in the address, so that "back" goes one step back. */
    private void guide(Context context) {
        Request request = new Request(context);
        String way = request.query("way");
        String file = request.query("file");
        DecisionGuide guide = at(way);
        List<Step> steps = steps(guide, way, file, request.language(), true);
        request.show(
                "guide",
                request.view(request.say("new.title"), List.of(new View.Crumb(request.say("nav.list"), "/"))),
                "question",
                guide.question(request.language()),
                "steps",
                steps);
    }

    /** The choices, and beneath each the next ones, so that the way to a kind is two pages at most. */
    private static List<Step> steps(DecisionGuide guide, String way, String file, Language language, boolean beneath) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < guide.choices().size(); i++) {
            DecisionGuide.Choice choice = guide.choices().get(i);
            String next = way.isEmpty() ? String.valueOf(i) : way + "." + i;
            Optional<String> kind = choice.kind().map(DecisionKind::token);
            String address = kind.map(token -> file.isEmpty()
                            ? View.address("/new/office", "kind", token)
                            : View.address("/new/add", "kind", token, "file", file))
                    .orElse(View.address("/new", "way", next, "file", file));
            boolean leads = beneath
                    && choice.next()
                            .filter(more -> more.choices().stream()
                                    .allMatch(each -> each.next().isPresent()))
                            .isPresent();
            List<Step> more = leads ? steps(choice.next().orElseThrow(), next, file, language, false) : List.of();
            steps.add(new Step(choice.label(language), address, kind.isPresent() && !file.isEmpty(), more));
        }
        return steps;
    }

    private static DecisionGuide at(String way) {
        DecisionGuide guide = DecisionGuide.start();
        try {
            for (String step : way.isEmpty() ? new String[0] : way.split("\\.")) {
                guide = guide.choices().get(Integer.parseInt(step)).next().orElseThrow();
            }
        } catch (RuntimeException e) {
            throw new NotFoundResponse();
        }
        return guide;
    }

    static DecisionKind kind(String token) {
        return Stream.of(DecisionKind.values())
                .filter(kind -> kind.token().equals(token))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    private void office(Context context) throws IOException {
        Request request = new Request(context);
        ask(request, kind(request.query("kind")), Entered.NOTHING, Map.of());
    }

    private void ask(Request request, DecisionKind kind, Entered entered, Map<String, String> errors)
            throws IOException {
        DossierForm blank = blank(kind);
        Inputs inputs = new Inputs(blank, List.of(), request.language(), entered, errors);
        List<Input> asked = ASKED.stream()
                .map(path -> inputs.of(
                        blank.entry(path).orElseThrow(), request.say("office." + path.replaceAll("[^a-z0-9]", "-"))))
                .toList();
        List<Known> known = new ArrayList<>();
        for (Entry entry : office.offices()) {
            entry.dossier()
                    .flatMap(Office::unit)
                    .flatMap(unit -> unit.name().asOptional())
                    .ifPresent(name -> known.add(new Known(entry.name(), name)));
        }
        String chosen = entered.isNothing() && !known.isEmpty() ? known.get(0).file() : entered.one("~office");
        request.show(
                "office",
                request.form(
                        request.say("office.title"),
                        request.above("", "", new View.Crumb(request.say("new.title"), "/new"))),
                "inputs",
                asked,
                "known",
                known,
                "chosen",
                chosen,
                "kind",
                DossierForm.of(blank.dossier())
                        .section("decisions[0]")
                        .orElseThrow()
                        .name(request.language()));
    }

    /** A dossier of which nothing is known but the kind of the decision: its unit lies in a district. */
    private DossierForm blank(DecisionKind kind) {
        Dossier begun = Interview.begin(office.checker(), UNIT, kind).dossier();
        DossierForm form = DossierForm.of(begun).adding(Territory.class);
        String district = form.dossier().territories().get(1).id();
        return form.with(List.of(
                form.entry("territories[0].partOf").orElseThrow().set(district),
                form.entry("checkedOn").orElseThrow().set(office.today())));
    }

    private void begin(Context context) throws IOException {
        Request request = new Request(context);
        DecisionKind kind = kind(request.query("kind"));
        Entered entered = request.entered();
        if (request.switched(entered)) {
            ask(request, kind, entered, Map.of());
            return;
        }
        String known = entered.one("~office");
        boolean typed = ASKED.stream().anyMatch(path -> !entered.one(path).isBlank());
        // Whoever types another office and leaves the dot at a known one means what they typed.
        if (!known.isEmpty() && !typed) {
            keep(request, again(kind, known));
            return;
        }
        Answers.Put put = Answers.put(blank(kind), List.of(), ASKED, entered);
        if (!put.errors().isEmpty()) {
            context.status(422);
            ask(request, kind, entered, put.errors());
            return;
        }
        keep(request, put.form());
    }

    private void keep(Request request, DossierForm form) throws IOException {
        String wish = form.section("decisions[0]").orElseThrow().name(request.language()) + " " + office.today();
        Saved saved = office.folder().create(wish, form.dossier());
        request.go("/dossier/ask", "file", saved.name());
    }

    /** A new dossier of an office that is known: its unit and the territories that this lies in, as they were last stated. */
    private DossierForm again(DecisionKind kind, String file) throws IOException {
        Dossier before;
        try {
            before = office.folder().read(file).dossier();
        } catch (UnreadableDossierException e) {
            throw new NotFoundResponse();
        }
        Dossier begun =
                Interview.begin(office.checker(), before.unit().id(), kind).dossier();
        List<Territory> territories = new ArrayList<>();
        Map<String, Territory> all = new LinkedHashMap<>();
        before.territories().forEach(territory -> all.put(territory.id(), territory));
        Optional<Territory> next = Optional.ofNullable(all.remove(before.unit().id()));
        while (next.isPresent()) {
            Territory one = next.get();
            territories.add(stated(one));
            next = one.partOf().asOptional().flatMap(above -> Optional.ofNullable(all.remove(above.id())));
        }
        return DossierForm.of(new Dossier(
                before.unit(),
                Fact.of(office.today()),
                Fact.missing(),
                territories,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                begun.decisions()));
    }

    /** The same without the exhibits that showed it, and without how many people live there: that is of another day, and is asked anew. */
    private static Territory stated(Territory one) {
        return new Territory(one.id(), one.name(), one.kind(), Fact.missing(), one.partOf());
    }

    private void add(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Saved saved = office.folder().read(request.query("file"));
        DossierForm more = DossierForm.of(saved.dossier()).adding(kind(request.query("kind")));
        office.folder().save(saved.name(), more.dossier(), saved.etag());
        request.go("/dossier/ask", "file", saved.name());
    }
}
