package kz.ereje.api;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ereje.api.UnreadableDossierException.InputProblem;
import kz.ereje.api.data.ActData;
import kz.ereje.api.data.AskedData;
import kz.ereje.api.data.ContradictionData;
import kz.ereje.api.data.DecisionData;
import kz.ereje.api.data.ProblemData;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.data.RuleBaseData;
import kz.ereje.api.data.RunData;
import kz.ereje.api.data.Words;
import kz.ereje.api.internal.data.Places;
import kz.ereje.api.internal.report.Lexicon;
import org.jspecify.annotations.Nullable;

/** A report as plain data. */
final class ReportDataMaker {

    private final Report report;
    private final DataOptions asked;
    private final Places places;
    private final DecisionDataMaker decisions;

    ReportDataMaker(Report report, DataOptions asked, PlainRows plain) {
        this.report = report;
        this.asked = asked;
        this.places = new Places(report.dossier());
        this.decisions = new DecisionDataMaker(places, asked, plain);
    }

    /** The whole of it. */
    ReportData whole(@Nullable String source) {
        return of(source, List.copyOf(decisions()));
    }

    /** The same with decisions that are made when they are asked for, each time anew: for one who writes them one by one. */
    ReportData streamed(@Nullable String source) {
        return of(source, decisions());
    }

    /** One for each decision, with that decision alone; one without any where none was asked for, which says so. */
    List<ReportData> lines(@Nullable String source) {
        ReportData head = of(source, List.of());
        return shown().isEmpty()
                ? List.of(head)
                : Made.of(shown(), decision -> head.withDecisions(List.of(decisions.of(decision))));
    }

    private ReportData of(@Nullable String source, List<DecisionData> decisions) {
        return new ReportData(
                ReportWriter.FORMAT_VERSION,
                act(report.edition()),
                ruleBase(report.edition()),
                source,
                report.inputSha256(),
                report.checkedOn().map(LocalDate::toString).orElse(null),
                asked(),
                remarks(),
                contradictions(),
                report.unreferenced().stream().map(places::of).toList(),
                asked.evidence() ? new ExhibitDataMaker(report.dossier(), asked.languages()).all() : null,
                decisions,
                null,
                FollowedReadings.of(report, asked.languages()));
    }

    private static ActData act(Report.Edition edition) {
        return new ActData(edition.act(), edition.wording());
    }

    private static RuleBaseData ruleBase(Report.Edition edition) {
        return new RuleBaseData(edition.ruleBase(), edition.ruleBaseSha256(), edition.release());
    }

    /** The head of a document of several answers. */
    static RunData run(Report.Edition edition) {
        return new RunData(
                ReportWriter.FORMAT_VERSION,
                act(edition),
                ruleBase(edition),
                null,
                null,
                null,
                null,
                FollowedReadings.of(edition));
    }

    /** Why a file has no answer. */
    static ReportData unanswered(
            Report.Edition edition,
            String source,
            String sha256,
            List<InputProblem> problems,
            Set<Language> languages) {
        return new ReportData(
                ReportWriter.FORMAT_VERSION,
                act(edition),
                ruleBase(edition),
                source,
                sha256.isEmpty() ? null : sha256,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                problems.stream().map(problem -> problem(problem, languages)).toList(),
                FollowedReadings.of(edition));
    }

    private static ProblemData problem(InputProblem problem, Set<Language> languages) {
        return new ProblemData(
                problem.code(),
                problem.pointer(),
                problem.line(),
                problem.column(),
                Words.in(languages, problem::message));
    }

    private AskedData asked() {
        return new AskedData(
                asked.languages().stream().map(Language::code).toList(),
                asked.outcomes().stream().map(Outcome::name).toList(),
                asked.decisions().map(List::copyOf).orElse(null),
                asked.actWords(),
                asked.remedies(),
                asked.evidence());
    }

    /** The remarks on the report, and where nothing of it was asked for, that it is so: an answer without rows is no clean one. */
    private List<Words> remarks() {
        Map<Language, List<String>> told = new EnumMap<>(Language.class);
        asked.languages().forEach(language -> told.put(language, remarks(language)));
        int count = told.values().stream().mapToInt(List::size).max().orElse(0);
        List<Words> remarks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int place = i;
            remarks.add(Words.in(
                    asked.languages(),
                    language -> told.getOrDefault(language, List.of()).get(place)));
        }
        return List.copyOf(remarks);
    }

    private List<String> remarks(Language language) {
        List<String> remarks = new ArrayList<>(report.remarks(language));
        Set<String> known = report.decisions().stream().map(DecisionResult::id).collect(Collectors.toSet());
        List<String> unknown = asked.decisions().stream()
                .flatMap(Set::stream)
                .filter(id -> !known.contains(id))
                .toList();
        if (!unknown.isEmpty()) {
            remarks.add(Lexicon.fill(language, Lexicon.word("check.unknown-decisions"), Map.of("ids", unknown)));
        }
        if (asked.outcomes().isEmpty() || shown().isEmpty()) {
            remarks.add(Lexicon.word(language, "data.nothing-shown"));
        }
        return remarks;
    }

    private List<ContradictionData> contradictions() {
        return report.contradictions().stream()
                .map(found -> new ContradictionData(
                        found.id(),
                        found.facts().stream()
                                .map(fact -> places.of(fact.path()))
                                .toList(),
                        Words.in(asked.languages(), found::sentence)))
                .toList();
    }

    private List<DecisionResult> shown() {
        return report.decisions().stream()
                .filter(decision -> asked.decisions()
                        .map(ids -> ids.contains(decision.id()))
                        .orElse(true))
                .toList();
    }

    private List<DecisionData> decisions() {
        return Made.of(shown(), decisions::of);
    }

    /** A list whose elements are made from those of another each time that they are asked for. */
    private static final class Made<F, T> extends AbstractList<T> {

        private final List<F> from;
        private final Function<F, T> made;

        private Made(List<F> from, Function<F, T> made) {
            this.from = from;
            this.made = made;
        }

        static <F, T> List<T> of(List<F> from, Function<F, T> made) {
            return new Made<>(from, made);
        }

        @Override
        public T get(int place) {
            return made.apply(from.get(place));
        }

        @Override
        public int size() {
            return from.size();
        }
    }
}
