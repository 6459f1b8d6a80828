package kz.ereje.examples.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.DossierForm.Section;
import kz.ereje.api.Language;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.examples.desk.folder.Paper;
import kz.ereje.examples.desk.folder.Saved;
import kz.ereje.examples.desk.form.Entered;
import kz.ereje.examples.desk.form.Input;
import kz.ereje.examples.desk.form.Inputs;
import kz.ereje.examples.desk.form.ShownInputs;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Exhibit;
import kz.ereje.model.Meeting;
import kz.ereje.model.Showing;
import kz.ereje.model.Territory;
import kz.ereje.model.change.Change;

/** All that a dossier states, to be looked over and changed part by part, asked or not. */
public final class FactPages {

    /** The largest file of an exhibit that is taken: a scan of some hundred pages. */
    static final long MOST_BYTES = 50L * 1024 * 1024;

    private static final Map<String, Class<? extends Record>> LISTS = lists();

    private final Office office;
    private final Kept kept;

    /**
     * A list of the dossier.
     *
     * @param name its name, by which a record is added to it
     * @param label what it is called
     * @param parts its records
     */
    public record Group(String name, String label, List<Section> parts) {}

    FactPages(Office office) {
        this.office = office;
        this.kept = new Kept(office);
    }

    private static Map<String, Class<? extends Record>> lists() {
        Map<String, Class<? extends Record>> lists = new LinkedHashMap<>();
        lists.put("territories", Territory.class);
        lists.put("actors", Actor.class);
        lists.put("assets", Asset.class);
        lists.put("contracts", Contract.class);
        lists.put("meetings", Meeting.class);
        lists.put("consents", Consent.class);
        lists.put("exhibits", Exhibit.class);
        return lists;
    }

    void routes(RoutesConfig routes) {
        routes.get("/dossier/facts", this::facts);
        routes.get("/dossier/part", this::part);
        routes.post("/dossier/part", this::change);
        routes.post("/dossier/add", this::add);
        routes.post("/dossier/remove", this::remove);
    }

    private void facts(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Saved saved = office.folder().read(request.query("file"));
        DossierForm form = DossierForm.of(saved.dossier());
        List<Group> groups = new ArrayList<>();
        groups.add(group(form, "decisions", request.language()));
        LISTS.keySet().forEach(list -> groups.add(group(form, list, request.language())));
        request.show(
                "facts",
                request.view(
                        request.say("facts.title"),
                        request.above(saved.name(), ListPages.title(saved.dossier(), request.language()))),
                "saved",
                saved,
                "own",
                form.sections().get(0),
                "groups",
                groups,
                "done",
                request.done());
    }

    private static Group group(DossierForm form, String list, Language language) {
        List<Section> parts = form.sections().stream()
                .filter(section -> section.place().toString().startsWith(list + "["))
                .toList();
        return new Group(list, new Words(language).say("list." + list), parts);
    }

    private void part(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Saved saved = office.folder().read(request.query("file"));
        DossierForm form = DossierForm.of(saved.dossier());
        Section section = form.section(request.query("part")).orElseThrow(NotFoundResponse::new);
        Inputs inputs =
                new Inputs(form, office.remembered(saved.dossier()), request.language(), Entered.NOTHING, Map.of());
        show(request, new Asked(saved, form, section, inputs(section, entry -> inputs), false, List.of()));
    }

    private static List<Input> inputs(Section section, Function<Entry, Inputs> inputs) {
        return section.entries().stream()
                .filter(entry -> !entry.fact().path().name().equals(Showing.FIELD))
                .map(entry -> inputs.apply(entry).of(entry))
                .toList();
    }

    private void show(Request request, Asked asked) {
        Saved saved = asked.saved();
        String name = asked.section().name(request.language());
        request.show(
                "part",
                request.form(
                        name.isEmpty() ? request.say("facts.own") : name,
                        request.above(
                                saved.name(),
                                ListPages.title(saved.dossier(), request.language()),
                                new View.Crumb(
                                        request.say("facts.title"),
                                        View.address("/dossier/facts", "file", saved.name())))),
                "asked",
                asked,
                "shown",
                ShownInputs.of(asked.form(), asked.section(), request.language()),
                "exhibit",
                asked.section().record() instanceof Exhibit,
                "namedBy",
                asked.section().namedBy());
    }

    private void change(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Entered entered = request.entered();
        String part = request.query("part");
        Kept.Outcome outcome = kept.keep(request, entered, form -> {
            DossierForm shown = form.section(part)
                    .map(section -> ShownInputs.put(form, section, entered))
                    .orElse(form);
            return paper(context, request.query("file"), shown, part);
        });
        if (outcome.kept()) {
            boolean answer = request.query("back").equals("answer");
            request.go(
                    answer ? "/dossier" : "/dossier/facts",
                    "file",
                    outcome.saved().name(),
                    "done",
                    "saved");
            return;
        }
        Saved saved = outcome.saved();
        DossierForm form = DossierForm.of(saved.dossier());
        Section section = form.section(part).orElseThrow(NotFoundResponse::new);
        Inputs inputs =
                new Inputs(form, office.remembered(saved.dossier()), request.language(), entered, outcome.errors());
        Inputs present =
                new Inputs(form, office.remembered(saved.dossier()), request.language(), Entered.NOTHING, Map.of());
        context.status(outcome.status());
        show(
                request,
                new Asked(
                        saved,
                        form,
                        section,
                        inputs(
                                section,
                                entry -> outcome.mine()
                                                .contains(entry.fact().path().toString())
                                        ? inputs
                                        : present),
                        outcome.status() == 409,
                        outcome.changed()));
    }

    /** The file of an exhibit that was sent with the page: it is kept beside the dossier, and its hash in it. */
    private DossierForm paper(Context context, String file, DossierForm form, String part) throws IOException {
        UploadedFile sent = context.uploadedFile("~paper");
        if (sent == null || sent.size() == 0 || form.entry(part + ".sha256").isEmpty()) {
            return form;
        }
        try (InputStream content = sent.content()) {
            Paper paper = office.folder().keepPaper(file, sent.filename(), content, MOST_BYTES);
            List<Change> changes = List.of(
                    form.entry(part + ".file").orElseThrow().set(paper.file()),
                    form.entry(part + ".sha256").orElseThrow().set(paper.sha256()));
            return form.with(changes);
        }
    }

    private void add(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Class<? extends Record> type = LISTS.get(request.query("list"));
        if (type == null) {
            throw new NotFoundResponse();
        }
        Saved saved = office.folder().read(request.query("file"));
        DossierForm more = DossierForm.of(saved.dossier()).adding(type);
        office.folder().save(saved.name(), more.dossier(), saved.etag());
        int last = (int) more.sections().stream()
                        .filter(section -> type.isInstance(section.record()))
                        .count()
                - 1;
        request.go("/dossier/part", "file", saved.name(), "part", request.query("list") + "[" + last + "]");
    }

    private void remove(Context context) throws IOException, UnreadableDossierException {
        Request request = new Request(context);
        Saved saved = office.folder().read(request.query("file"));
        if (!saved.etag().equals(request.entered().one(Request.TAG))) {
            // Places may mean other records by now: whoever wants one removed looks again.
            request.go("/dossier/facts", "file", saved.name());
            return;
        }
        DossierForm form = DossierForm.of(saved.dossier());
        Section section =
                form.section(request.query("part")).filter(Section::removable).orElseThrow(NotFoundResponse::new);
        office.folder().save(saved.name(), form.without(section).dossier(), saved.etag());
        request.go("/dossier/facts", "file", saved.name());
    }
}
