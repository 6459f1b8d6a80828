package kz.ereje.examples.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.DossierForm;
import kz.ereje.api.Language;
import kz.ereje.api.OpenReason;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import kz.ereje.model.Dossier;

/** The first page: the dossiers of the folder with their state. */
public final class ListPages {

    /** So many decisions are named in a title. */
    private static final int MOST_NAMES = 2;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final Office office;
    private final Lines lines;

    /** What the list says of a dossier, worst first. */
    public enum State {
        /** Something is broken. */
        VIOLATED,
        /** Something would be broken by a decision that is not taken yet. */
        THREATENED,
        /** Something is not known yet. */
        OPEN,
        /** All is known that can be found out, and a lawyer has to judge. */
        JUDGEMENT,
        /** All would be kept, if what is planned takes place. */
        PLANNED,
        /** All that was asked is kept. */
        KEPT,
        /** The act does not govern it. */
        NOT_COVERED,
        /** The file is no dossier, or its check failed. */
        UNREADABLE
    }

    /**
     * A line of the list.
     *
     * @param file the name of the file
     * @param title what the decisions are called
     * @param about the property and the people that it names, for whoever looks for them
     * @param unit the unit that decides
     * @param day the day of the first decision as a browser sorts it; empty where it is not known
     * @param state what came of the check
     * @param problem why the file cannot be read; empty where it can
     */
    public record Line(
            String file, String title, List<String> about, String unit, String day, State state, String problem) {

        /** The day as an office writes it; empty where it is not known. */
        public String told() {
            return day.isEmpty() ? "" : LocalDate.parse(day).format(DAY);
        }
    }

    ListPages(Office office) {
        this.office = office;
        this.lines = new Lines(
                dossier -> of(
                        office.checker().check(dossier, CheckOptions.defaults().withoutRemedies())),
                Lines.Named::of);
    }

    void routes(RoutesConfig routes) {
        routes.get("/", this::list);
    }

    private void list(Context context) throws IOException {
        Request request = new Request(context);
        String search = request.query("search").strip();
        String wanted = request.query("state");
        List<Line> all = lines.of(office.folder().list(), request.language()).stream()
                .sorted(Comparator.comparing(Line::day).reversed().thenComparing(Line::file))
                .toList();
        List<Line> shown = all.stream()
                .filter(line -> wanted.isEmpty() || line.state().name().equals(wanted))
                .filter(line -> matches(line, search))
                .toList();
        request.show(
                "list",
                request.view(request.say("list.title"), List.of()),
                "lines",
                shown,
                "alike",
                alike(all),
                "total",
                all.size(),
                "steps",
                all.isEmpty() ? StartPages.first(request.language()) : List.of(),
                "search",
                search,
                "state",
                wanted,
                "done",
                request.done());
    }

    /** The files whose decisions are called as those of another: only the name of the file tells them apart. */
    private static Set<String> alike(List<Line> lines) {
        return lines.stream().collect(Collectors.groupingBy(Line::title)).values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(same -> same.stream().map(Line::file))
                .collect(Collectors.toSet());
    }

    private static boolean matches(Line line, String search) {
        String text = (line.title() + " " + String.join(" ", line.about()) + " " + line.unit() + " " + line.file() + " "
                        + line.day() + " " + line.told())
                .toLowerCase(Locale.ROOT);
        return List.of(search.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
    }

    /** The worst that is said of any decision. */
    static State of(Report report) {
        return report.decisions().stream()
                .map(ListPages::of)
                .min(Comparator.naturalOrder())
                .orElse(State.UNREADABLE);
    }

    static State of(DecisionResult decision) {
        if (!decision.with(Outcome.ERROR).isEmpty()) {
            return State.UNREADABLE;
        }
        if (!decision.with(Outcome.VIOLATED).isEmpty()) {
            return decision.planned() ? State.THREATENED : State.VIOLATED;
        }
        if (!decision.covered()) {
            return State.NOT_COVERED;
        }
        // Kept is said of what is shown to be kept, never of what is only not broken.
        boolean kept = decision.with(Outcome.UNDETERMINED).isEmpty()
                && !decision.with(Outcome.COMPLIANT).isEmpty();
        if (!kept) {
            return judged(decision.with(Outcome.UNDETERMINED)) ? State.JUDGEMENT : State.OPEN;
        }
        return decision.with(Outcome.COMPLIANT).stream().anyMatch(ProvisionResult::restsOnPlan)
                ? State.PLANNED
                : State.KEPT;
    }

    /** Whether nothing is left to be found out: no field that could be filled in settles it. */
    private static boolean judged(List<ProvisionResult> open) {
        return !open.isEmpty() && open.stream().allMatch(row -> row.openFor().equals(Set.of(OpenReason.JUDGEMENT)));
    }

    /** What a dossier is called on its pages: by its decisions, of many by the first. */
    static String title(Dossier dossier, Language language) {
        List<String> names = Lines.Named.decisions(DossierForm.of(dossier), language);
        return names.size() > MOST_NAMES
                ? new Words(language).say("title.many", names.get(0), names.size() - 1)
                : String.join("; ", names);
    }
}
