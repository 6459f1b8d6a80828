package kz.ereje.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.ReportParts.Asked;
import kz.ereje.api.ReportParts.Cited;
import kz.ereje.api.ReportParts.Norm;
import kz.ereje.api.ReportParts.OfDecision;
import kz.ereje.api.ReportParts.Part;
import kz.ereje.api.ReportParts.Reason;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;

/** What is told of one decision: what is broken, by its reasons; the way out; the calendar; what is open; the rest. For one thread. */
final class DecisionParts {

    /** So many open rows of one reason are told together. */
    private static final int MANY = QuestionLines.MANY;

    /** Stands in every calendar, with the days that follow from it. */
    private static final String EARLIEST_DAY = "note:consent.earliest";

    private final DecisionResult decision;
    private final String name;
    private final ReportText asked;
    private final Language language;
    private final RemarkLines remarks;
    private final List<DecisionResult.Step> steps;
    private final boolean anew;
    private final Told told = new Told();
    private final Set<String> openings = new HashSet<>();
    private final Set<String> norms = new HashSet<>();

    DecisionParts(DecisionResult decision, String name, ReportText asked) {
        this.decision = decision;
        this.name = name;
        this.asked = asked;
        this.language = asked.language();
        this.remarks = new RemarkLines(language);
        List<DecisionResult.Step> planned = decision.calendar();
        this.anew = planned.isEmpty();
        this.steps = anew ? decision.calendarAnew() : planned;
    }

    /** The parts, in the order in which they are told: nothing is told twice. */
    OfDecision parts() {
        List<String> first = first();
        List<Reason> broken =
                Stream.concat(broken(Outcome.ERROR), broken(Outcome.VIOLATED)).toList();
        List<String> advice = fresh(found().flatMap(way -> way.sentences(language).stream()));
        List<String> remaining = fresh(found().flatMap(way -> way.remainingSentences(language).stream()));
        boolean open = decision.covered() || asked.all();
        return new OfDecision(
                decision,
                language,
                filled("report.decision", Map.of("decision", name)),
                name,
                first,
                broken,
                new Part<>(word("report.way-out"), advice),
                new Part<>(word(advice.isEmpty() ? "report.way-out" : "report.remaining"), remaining),
                calendar(),
                open ? open().toList() : List.of(),
                new Part<>(
                        word("report.questions"), open ? new QuestionLines(language).of(decision) : List.<Asked>of()),
                open ? List.of() : new UncoveredLines(language).open(decision),
                new Part<>(word("report.rests-on-readings"), readings()),
                remarks.planned(decision),
                remarks.ofTheRest(decision),
                kept(),
                Optional.of(new ShownLines(decision, language).summary()).filter(shown -> !shown.isEmpty()));
    }

    private List<String> first() {
        Stream<String> notTaken =
                decision.planned() && !decision.with(Outcome.VIOLATED).isEmpty()
                        ? Stream.of(word("report.not-taken-yet"))
                        : Stream.of();
        Stream<String> uncovered =
                new UncoveredLines(language).first(decision).stream().map(told::fresh);
        return Stream.concat(notTaken, uncovered).toList();
    }

    /** Rows that the same facts break are one reason: it is told once, with the citations together. */
    private Stream<Reason> broken(Outcome outcome) {
        return byReason(decision.with(outcome)).stream()
                .map(rows -> new Reason(outcome, outcome(outcome), List.of(), cited(rows)));
    }

    private static List<List<ProvisionResult>> byReason(List<ProvisionResult> rows) {
        Map<Object, List<ProvisionResult>> alike = new LinkedHashMap<>();
        for (ProvisionResult row : rows) {
            Set<FactPath> culprits = row.culprits().stream().map(Fact::path).collect(Collectors.toSet());
            alike.computeIfAbsent(culprits.isEmpty() ? row : culprits, key -> new ArrayList<>())
                    .add(row);
        }
        return List.copyOf(alike.values());
    }

    private String outcome(Outcome outcome) {
        return word(decision, outcome, language);
    }

    /** What is broken by a decision that is not taken yet would be broken. */
    static String word(DecisionResult decision, Outcome outcome, Language language) {
        return outcome == Outcome.VIOLATED && decision.planned()
                ? Lexicon.word(language, "outcome.planned.VIOLATED")
                : outcome.word(language);
    }

    /** What a row says that was not told yet; the earliest day of an assembly stands in the calendar. */
    private String told(ProvisionResult row) {
        return row.messagesTogether().stream()
                .filter(message -> steps.isEmpty() || !message.id().equals(EARLIEST_DAY))
                .map(message -> told.fresh(message.sentence().apply(language)))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The sentences of the rows, with the words of the act. */
    private List<Cited> cited(List<ProvisionResult> rows) {
        return cited(rows, rows.size() > 1);
    }

    private List<Cited> cited(List<ProvisionResult> rows, boolean each) {
        List<Cited> cited = new ArrayList<>();
        List<String> told = rows.stream().map(this::told).toList();
        // What was all told before is told again, once: no reason stands there without its words.
        boolean again = !each || told.stream().allMatch(String::isEmpty);
        for (ProvisionResult row : rows) {
            String fresh = told.get(cited.size());
            String sentence = fresh.isEmpty() && again && cited.isEmpty() ? row.sentence(language) : fresh;
            List<Norm> norms = Stream.of(opening(row).stream(), Stream.of(row), breaks(row))
                    .flatMap(Function.identity())
                    .map(this::norm)
                    .toList();
            cited.add(new Cited(row, sentence, norms, remarks(row)));
        }
        return List.copyOf(cited);
    }

    /**
     * The opening words of the list in which a provision stands, where they were not told yet: the consent that 12.2.8 lacks is demanded
     * there, before its colon.
     */
    private Optional<ProvisionResult> opening(ProvisionResult row) {
        String list = row.provision().replaceFirst("\\.\\d+$", ".1");
        return decision.provisions().stream()
                .filter(other -> other.provision().equals(list) && !list.equals(row.provision()))
                .filter(other -> other.text().endsWith(":"))
                .filter(other -> openings.add(list))
                .findFirst();
    }

    /** The provisions that were broken elsewhere, for which the row is doubtful: that of the notice, where a consent is; each once. */
    private Stream<ProvisionResult> breaks(ProvisionResult row) {
        return row.messages().stream()
                .map(message -> message.values().get("breaks"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(openings::add)
                .flatMap(broken -> decision.provisions().stream()
                        .filter(other -> other.provision().equals(broken)));
    }

    /** In which language the act is official is told once. */
    private Norm norm(ProvisionResult row) {
        String head = row.lentWording()
                .map(wording -> filled("report.norm-lent", Map.of("wording", wording)))
                .orElse(word(norms.add("report.norm") ? "report.norm" : "report.norm-again"));
        Optional<ActWords.Words> words = language == Language.KK
                ? Optional.empty()
                : Optional.of(asked.words().of(row, language));
        return new Norm(row, head, words);
    }

    private List<String> remarks(ProvisionResult row) {
        Stream<String> notes = row.remarkNotes().stream()
                .filter(remark -> !remark.code().equals("planned"))
                .map(remark -> told.fresh(remarks.of(row, remark)))
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> word("report.remarks") + ": " + sentence);
        return Stream.concat(row.marks().sentences(language).stream(), notes).toList();
    }

    /** One way out for the whole decision, as what to do: nothing is told that would date anew or rewrite what was done. */
    private Stream<WayOut> found() {
        return decision.wayOut().stream();
    }

    private List<String> fresh(Stream<String> advice) {
        return told.fresh(advice.map(this::withoutDays));
    }

    /** How an assembly is called, and by when, is not told twice where the calendar tells it with its days. */
    private String withoutDays(String advice) {
        boolean inCalendar = steps.stream().anyMatch(step -> step.action().equals("ASSEMBLY"));
        String putToAssembly = word("remedy.put-to-assembly");
        return inCalendar && advice.startsWith(putToAssembly)
                ? word("remedy.assembly-in-calendar") + advice.substring(advice.indexOf(". ") + 1)
                : advice;
    }

    private Part<String> calendar() {
        return new Part<>(
                word(anew ? "report.calendar-anew" : "report.calendar"),
                steps.stream().map(step -> step.sentence(language)).toList());
    }

    /** In words, what is told rests on a reading that is not confirmed: their ids stand at the end of the report. */
    private List<String> readings() {
        Set<ProvisionResult> deciding = decision.deciding().stream()
                .flatMap(ground -> ground.rows().stream())
                .map(decision::of)
                .collect(Collectors.toSet());
        return new ReadingLines(language)
                .of(decision, row -> ReportText.FIRST.contains(row.outcome()) || deciding.contains(row));
    }

    private Optional<String> kept() {
        return decision.with(Outcome.COMPLIANT).isEmpty()
                ? Optional.empty()
                : Optional.of(new Summary(decision, language).kept("report.kept-rest") + ".");
    }

    /** Open rows, those together that lack the same facts, or are open for the same doubts; the facts themselves are among the questions. */
    private Stream<Reason> open() {
        Map<Object, List<ProvisionResult>> alike = new LinkedHashMap<>();
        for (ProvisionResult row : decision.with(Outcome.UNDETERMINED)) {
            Set<FactPath> missing = row.asked().stream().map(Fact::path).collect(Collectors.toSet());
            alike.computeIfAbsent(missing.isEmpty() ? said(row) : missing, same -> new ArrayList<>())
                    .add(row);
        }
        return alike.values().stream().map(this::open);
    }

    /** What is said of a row that lacks nothing: a doubt that several rows share is told once, with their citations together. */
    private static List<List<Object>> said(ProvisionResult row) {
        return row.messages().stream()
                .map(message -> List.<Object>of(message.id(), message.values()))
                .toList();
    }

    private Reason open(List<ProvisionResult> rows) {
        String word = Outcome.UNDETERMINED.word(language);
        List<ProvisionResult> doubtful =
                rows.stream().filter(DecisionParts::onlyDoubtful).toList();
        if (doubtful.size() < MANY) {
            return new Reason(Outcome.UNDETERMINED, word, List.of(), cited(rows));
        }
        List<ProvisionResult> others =
                rows.stream().filter(row -> !doubtful.contains(row)).toList();
        return new Reason(Outcome.UNDETERMINED, word, depending(rows.get(0), doubtful), cited(others, true));
    }

    /** On what many rows depend, and which of them are broken and which are kept if their demands apply. */
    private List<String> depending(ProvisionResult first, List<ProvisionResult> doubtful) {
        List<ProvisionResult> violated =
                doubtful.stream().filter(row -> has(row, "/open-violated")).toList();
        List<ProvisionResult> kept =
                doubtful.stream().filter(row -> !violated.contains(row)).toList();
        return PopulationLines.of(decision, first, language)
                .map(population -> Stream.of(
                        Optional.of(population.head()),
                        citations(population.word("report.if-larger-violated"), violated),
                        citations(population.word("report.if-larger-kept"), kept),
                        Optional.of(population.word("report.if-smaller"))))
                .orElse(Stream.of(
                        Optional.of(on(first)),
                        citations(word("report.if-applies-violated"), violated),
                        citations(word("report.if-applies-kept"), kept)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether nothing of it is open but whether its demands apply. */
    private static boolean onlyDoubtful(ProvisionResult row) {
        return row.messages().stream()
                .allMatch(message ->
                        message.id().endsWith("/open-violated") || message.id().endsWith("/open-kept"));
    }

    private static boolean has(ProvisionResult row, String kind) {
        return row.messages().stream().anyMatch(message -> message.id().endsWith(kind));
    }

    private String on(ProvisionResult row) {
        String facts = row.asked().stream()
                .map(fact -> Lexicon.inside(row.told(fact, language)))
                .distinct()
                .collect(Collectors.joining("; "));
        return word("report.open-on") + ": " + facts + ".";
    }

    private Optional<String> citations(String head, List<ProvisionResult> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(head + ": "
                        + rows.stream().map(row -> row.citation(language)).collect(Collectors.joining("; ")) + ".");
    }

    private String word(String key) {
        return Lexicon.word(language, key);
    }

    private String filled(String key, Map<String, Object> values) {
        return Lexicon.fill(language, Lexicon.word(key), values);
    }
}
