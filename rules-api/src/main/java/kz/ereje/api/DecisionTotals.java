package kz.ereje.api;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.api.data.TotalsData;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.fact.Fact;

/**
 * What the decisions of a run came to, in numbers that add up. Immutable and safe for all threads; {@link #plus} costs a look at each row of
 * the decision.
 *
 * @param decisions how many decisions have each state; a zero where none has
 * @param factsShown how many facts behind kept rows are shown by papers; each counts once a decision
 * @param factsStated how many of them nothing but statements shows
 */
public record DecisionTotals(Map<DecisionState, Long> decisions, long factsShown, long factsStated) {

    private static final DecisionTotals NONE = new DecisionTotals(Map.of(), 0, 0);

    /**
     * Takes a copy, with a zero for each state that is not in it.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public DecisionTotals {
        Map<DecisionState, Long> all = new EnumMap<>(DecisionState.class);
        Map<DecisionState, Long> given = Given.of(decisions, "map of states");
        Arrays.stream(DecisionState.values()).forEach(state -> all.put(state, given.getOrDefault(state, 0L)));
        decisions = Collections.unmodifiableMap(all);
        if (factsShown < 0 || factsStated < 0 || all.values().stream().anyMatch(number -> number < 0)) {
            throw new IllegalArgumentException("A number of decisions or facts is negative: " + decisions + ", "
                    + factsShown + ", " + factsStated + ".\nMaybe a decision was taken away that was not counted.");
        }
    }

    /** Of no decision. */
    public static DecisionTotals none() {
        return NONE;
    }

    /** Of all decisions of a report. */
    public static DecisionTotals of(Report report) {
        DecisionTotals totals = NONE;
        for (DecisionResult decision : Given.of(report, "report").decisions()) {
            totals = totals.plus(of(decision));
        }
        return totals;
    }

    /** Of one decision. */
    public static DecisionTotals of(DecisionResult decision) {
        Set<Fact<?>> facts = new HashSet<>();
        Set<Fact<?>> stated = new HashSet<>();
        for (ProvisionResult row : Given.of(decision, "decision").with(Outcome.COMPLIANT)) {
            facts.addAll(row.toBeShown());
            stated.addAll(row.statedOnly());
        }
        return new DecisionTotals(Map.of(decision.state(), 1L), facts.size() - stated.size(), stated.size());
    }

    /** Both together. */
    public DecisionTotals plus(DecisionTotals more) {
        Map<DecisionState, Long> sum = new EnumMap<>(DecisionState.class);
        Given.of(more, "totals").decisions.forEach((state, number) -> sum.put(state, decisions(state) + number));
        return new DecisionTotals(sum, factsShown + more.factsShown, factsStated + more.factsStated);
    }

    /** How many decisions have this state. */
    public long decisions(DecisionState state) {
        return decisions.getOrDefault(Given.of(state, "state"), 0L);
    }

    /** All decisions. */
    public long all() {
        return decisions.values().stream().mapToLong(Long::longValue).sum();
    }

    /** So many decisions surely break a provision. */
    public long violatedAtLeast() {
        return decisions(DecisionState.VIOLATED);
    }

    /** So many decisions at most break one: those that are open, or of which a rule failed, may. What was not checked is not in it. */
    public long violatedAtMost() {
        return violatedAtLeast() + decisions(DecisionState.OPEN) + decisions(DecisionState.ERROR);
    }

    /** The totals for people, a sentence each: decisions, bounds, facts. */
    public List<String> sentences(Language language) {
        TotalsData numbers = data();
        Map<String, Long> values = Map.of(
                "decisions", numbers.decisions(),
                "violated", numbers.violated(),
                "error", numbers.error(),
                "open", numbers.open(),
                "uncovered", numbers.notCovered(),
                "kept", numbers.kept(),
                "least", numbers.violatedAtLeast(),
                "most", numbers.violatedAtMost(),
                "shown", numbers.factsShown(),
                "stated", numbers.factsStated());
        return Stream.of("totals.decisions", "totals.bounds", "totals.facts")
                .map(key -> Lexicon.fill(Given.of(language, "language"), Lexicon.word(key), values))
                .toList();
    }

    /** The same as plain data, as JSON and NDJSON hold it. */
    public TotalsData data() {
        return new TotalsData(
                all(),
                decisions(DecisionState.VIOLATED),
                decisions(DecisionState.ERROR),
                decisions(DecisionState.OPEN),
                decisions(DecisionState.NOT_COVERED),
                decisions(DecisionState.KEPT),
                violatedAtLeast(),
                violatedAtMost(),
                factsShown,
                factsStated);
    }
}
