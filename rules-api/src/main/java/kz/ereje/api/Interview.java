package kz.ereje.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.api.DecisionResult.Question;
import kz.ereje.api.internal.report.Members;
import kz.ereje.model.Dossier;
import kz.ereje.model.Territory;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.RecordSchema;

/**
 * Asks for what is missing, that first which settles most, until nothing that is left can change a verdict:
 *
 * <pre>{@code
 * Interview interview = Interview.of(checker, dossier);
 * while (interview.next().isPresent()) {
 *     Question question = interview.next().get();
 *     interview = interview.answer(question, ask(question.sentence(Language.RU), question.answerType()));
 * }
 * }</pre>
 *
 * <p>Beside what leaves rows open it asks, last of those that settle as much, for what the papers are silent about and would turn a row
 * that is decided without it: a law that provides otherwise or gives the power. It does not ask whether a paper that a kept row rests on has a fault of its own,
 * such as the notice of an assembly: where the dossier states that it has, it is for a lawyer to judge.
 *
 * <p>It keeps nothing but the dossier and its check: any question can be answered out of order, and an earlier interview is still
 * valid. Each is one check of the dossier, without remedies, made when it is begun. Immutable and safe for all threads.
 */
public final class Interview {

    /** So many answers to one question are tried at most. */
    private static final int FEW = 40;

    private final ComplianceChecker checker;
    private final CheckOptions options;
    private final Report report;
    private final Map<FactPath, Asked> asked = new LinkedHashMap<>();

    /** A question, and the rows of all decisions that its answer can settle. */
    private record Asked(Question question, List<Place> settles) {}

    /**
     * The row of a provision of a decision.
     *
     * @param decision the id of the decision
     * @param provision the number of the provision
     */
    public record Place(String decision, String provision) {}

    /**
     * How far it has come, in rows of which a rule had to answer.
     *
     * @param settled the rows whose outcome is known
     * @param open the rows that an answer to a question can settle
     * @param beyond the open rows that no question can settle: papers contradict each other, a wording is not held, or it is for a lawyer
     *     to judge
     */
    public record Progress(int settled, int open, int beyond) {}

    /**
     * What one answer to a question would make of the rows that it can settle, all else being left as it is.
     *
     * @param answer the answer
     * @param violated the rows that would be violated
     * @param kept the rows that would be kept
     * @param notApplicable the rows that would not apply
     */
    public record Turn(AnswerType.Option answer, List<Place> violated, List<Place> kept, List<Place> notApplicable) {}

    private Interview(ComplianceChecker checker, Dossier dossier, CheckOptions options) {
        this.checker = checker;
        this.options = options.withoutRemedies();
        this.report = checker.check(dossier, this.options);
        report.decisions().forEach(decision -> gather(decision.id(), decision.questionsOfAnInterview()));
        report.decisions().forEach(decision -> gather(decision.id(), decision.unsaid()));
    }

    private void gather(String decision, List<Question> questions) {
        for (Question question : questions) {
            Asked same = asked.computeIfAbsent(question.fact().path(), place -> new Asked(question, new ArrayList<>()));
            question.provisions().forEach(provision -> same.settles().add(new Place(decision, provision)));
        }
    }

    /** That of all decisions of a dossier. */
    public static Interview of(ComplianceChecker checker, Dossier dossier) {
        return of(checker, dossier, CheckOptions.defaults());
    }

    /**
     * That of the decisions that the options name, on their day and in their mode.
     *
     * @throws CheckFailedException as {@link ComplianceChecker#check(Dossier, CheckOptions)}
     */
    public static Interview of(ComplianceChecker checker, Dossier dossier, CheckOptions options) {
        return new Interview(Given.of(checker, "checker"), Given.dossier(dossier), Given.of(options, "options"));
    }

    /**
     * One that begins with nothing but a decision of this kind; {@link DecisionGuide} finds the kind.
     *
     * @param unit the id that the administrative unit is to have
     * @throws IllegalArgumentException if it can be no id
     */
    public static Interview begin(ComplianceChecker checker, String unit, DecisionKind kind) {
        Territory territory =
                Draft.of(Territory.class, Given.of(unit, "id of the unit")).build();
        Decision decision = decision(Given.of(kind, "kind"), kind.token() + "-1");
        Dossier dossier = Draft.of(Dossier.class)
                .set("unit", unit)
                .set("territories", List.of(territory))
                .set("decisions", List.of(decision))
                .build();
        return of(checker, dossier);
    }

    private static Decision decision(DecisionKind kind, String id) {
        return (Decision) Draft.of(kind.type().asSubclass(Record.class), id).build();
    }

    /** The same with one more decision of this kind, of which nothing is known; its id is one that is free, {@code lease-2}. */
    public Interview with(DecisionKind kind) {
        Dossier dossier = dossier();
        String id = new Members(dossier).freeDecisionId(Given.of(kind, "kind"));
        FactPath end = FactPath.ROOT
                .field(RecordSchema.of(Dossier.class).field("decisions").orElseThrow())
                .element(dossier.decisions().size());
        Change added = Change.added(end, (Record) decision(kind, id));
        return of(checker, Changes.applied(dossier, List.of(added)), options);
    }

    /** The dossier as it has become. */
    public Dossier dossier() {
        return report.dossier();
    }

    /** The check of the dossier as it has become, without remedies. */
    public Report report() {
        return report;
    }

    /** All questions that can still settle something, those first that can settle most rows; a fact is asked for once. */
    public List<Question> questions() {
        return asked.values().stream()
                .sorted(Comparator.comparingInt((Asked one) -> -one.settles().size()))
                .map(Asked::question)
                .toList();
    }

    /** The question that can settle most; empty where nothing more can be asked. */
    public Optional<Question> next() {
        return next(Set.of());
    }

    /**
     * The question that can settle most, apart from those to which the answer is not known yet.
     *
     * @param notKnown the places of their facts
     */
    public Optional<Question> next(Collection<FactPath> notKnown) {
        Set<FactPath> left = new LinkedHashSet<>(Given.of(notKnown, "places of what is not known"));
        return questions().stream()
                .filter(question -> !left.contains(question.fact().path()))
                .findFirst();
    }

    /** The rows of all decisions that the answer to a question can settle, or turn though they are decided; none for a question that is not asked. */
    public List<Place> settles(Question question) {
        Asked one = asked.get(Given.of(question, "question").fact().path());
        return one == null ? List.of() : List.copyOf(one.settles());
    }

    /** How far it has come. */
    public Progress progress() {
        int settled = 0;
        int open = 0;
        int beyond = 0;
        for (DecisionResult decision : report.decisions()) {
            Set<String> asks = new LinkedHashSet<>();
            decision.questions().forEach(question -> asks.addAll(question.provisions()));
            for (ProvisionResult row : decision.provisions()) {
                boolean waits = row.outcome() == Outcome.UNDETERMINED;
                open += waits && asks.contains(row.provision()) ? 1 : 0;
                beyond += waits && !asks.contains(row.provision()) ? 1 : 0;
                settled +=
                        !waits && row.outcome() != Outcome.ERROR && !row.rules().isEmpty() ? 1 : 0;
            }
        }
        return new Progress(settled, open, beyond);
    }

    /**
     * The interview with this answer.
     *
     * @throws IllegalArgumentException as {@link Question#answer}
     */
    public Interview answer(Question question, Object value) {
        return of(checker, Given.of(question, "question").answer(dossier(), value), options);
    }

    /**
     * The interview with new records as the answer.
     *
     * @throws IllegalArgumentException as {@link Question#answerNew}
     */
    public Interview answerNew(Question question, Draft<?>... records) {
        return of(checker, Given.of(question, "question").answerNew(dossier(), records), options);
    }

    /**
     * What each answer to a question could still turn, where the answers are few: yes and no, the words of the vocabulary, the records that
     * there are, and that there is none. Each is tried by a check of the decisions concerned, 40 of them at most; an answer that the
     * other facts forbid is left out. Empty where the answers are not few, as with days, numbers, texts and lists.
     */
    public List<Turn> turns(Question question) {
        List<Place> open = settles(question);
        List<AnswerType.Option> few = question.few();
        return few.size() > FEW || open.isEmpty()
                ? List.of()
                : few.stream().flatMap(answer -> turn(question, answer, open)).toList();
    }

    private Stream<Turn> turn(Question question, AnswerType.Option answer, List<Place> open) {
        Dossier answered;
        try {
            answered = question.answer(dossier(), answer.value());
        } catch (IllegalArgumentException e) {
            return Stream.of();
        }
        Map<Place, Outcome> after = outcomes(answered, open);
        return Stream.of(new Turn(
                answer,
                having(Outcome.VIOLATED, open, after),
                having(Outcome.COMPLIANT, open, after),
                having(Outcome.NOT_APPLICABLE, open, after)));
    }

    private Map<Place, Outcome> outcomes(Dossier answered, List<Place> open) {
        List<String> decisions = open.stream().map(Place::decision).distinct().toList();
        Map<Place, Outcome> outcomes = new LinkedHashMap<>();
        for (DecisionResult decision :
                checker.check(answered, options.onlyDecisions(decisions)).decisions()) {
            for (ProvisionResult row : decision.provisions()) {
                outcomes.put(new Place(decision.id(), row.provision()), row.outcome());
            }
        }
        return outcomes;
    }

    private static List<Place> having(Outcome outcome, List<Place> open, Map<Place, Outcome> after) {
        return open.stream().filter(place -> after.get(place) == outcome).toList();
    }
}
