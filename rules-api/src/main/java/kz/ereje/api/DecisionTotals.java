package kz.ereje.api;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
 * @param amounts what the decisions are worth
 */
public record DecisionTotals(Map<DecisionState, Long> decisions, long factsShown, long factsStated, Amounts amounts) {

    private static final DecisionTotals NONE = new DecisionTotals(Map.of(), 0, 0, new Amounts(Map.of(), 0));

    /**
     * What decisions are worth, as far as their papers say. Immutable and safe for all threads.
     *
     * @param tenge the sum for each state, in whole tenge; a zero where none has an amount
     * @param notKnown of how many decisions the amount is not known; it is in no sum
     */
    public record Amounts(Map<DecisionState, Long> tenge, long notKnown) {

        /**
         * Takes a copy, with a zero for each state that is not in it.
         *
         * @throws IllegalArgumentException if a number is negative
         */
        public Amounts {
            tenge = filled(Given.of(tenge, "map of amounts"));
            if (notKnown < 0) {
                throw negative(tenge, notKnown);
            }
        }

        private static Amounts of(DecisionResult decision) {
            return decision.decision()
                    .particulars()
                    .amount()
                    .asOptional()
                    .map(tenge -> new Amounts(Map.of(decision.state(), tenge), 0))
                    .orElse(new Amounts(Map.of(), 1));
        }

        /**
         * Both together.
         *
         * @throws ArithmeticException if they add up to more than a long holds
         */
        public Amounts plus(Amounts more) {
            Map<DecisionState, Long> sum = new EnumMap<>(DecisionState.class);
            Given.of(more, "amounts").tenge.forEach((state, each) -> sum.put(state, Math.addExact(tenge(state), each)));
            return new Amounts(sum, notKnown + more.notKnown);
        }

        /** The sum of the decisions of this state, in tenge. */
        public long tenge(DecisionState state) {
            return tenge.getOrDefault(Given.of(state, "state"), 0L);
        }

        /** The sum of all decisions whose amount is known, in tenge. */
        public long all() {
            return tenge.values().stream().reduce(0L, Math::addExact);
        }

        /** The sum of those decisions that surely break a provision, in tenge. */
        public long violatedAtLeast() {
            return tenge(DecisionState.VIOLATED);
        }

        /** The sum of those that may: violated, open, and those of which a rule failed, in tenge. */
        public long violatedAtMost() {
            return Math.addExact(
                    violatedAtLeast(), Math.addExact(tenge(DecisionState.OPEN), tenge(DecisionState.ERROR)));
        }
    }

    /**
     * Takes a copy, with a zero for each state that is not in it.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public DecisionTotals {
        decisions = filled(Given.of(decisions, "map of states"));
        Given.of(amounts, "amounts");
        long all = decisions.values().stream().mapToLong(Long::longValue).sum();
        if (amounts.notKnown() > all) {
            throw new IllegalArgumentException("Of " + all + " decisions the amounts of " + amounts.notKnown()
                    + " are not known.\nMaybe they belong to another run.");
        }
        if (factsShown < 0 || factsStated < 0) {
            throw negative(decisions, factsShown, factsStated);
        }
    }

    private static Map<DecisionState, Long> filled(Map<DecisionState, Long> given) {
        Map<DecisionState, Long> all = new EnumMap<>(DecisionState.class);
        Arrays.stream(DecisionState.values()).forEach(state -> all.put(state, given.getOrDefault(state, 0L)));
        if (all.values().stream().anyMatch(number -> number < 0)) {
            throw negative(all);
        }
        return Collections.unmodifiableMap(all);
    }

    private static IllegalArgumentException negative(Object... numbers) {
        return new IllegalArgumentException("A number of a run is negative: " + Arrays.toString(numbers)
                + ".\nMaybe a decision was taken away that was not counted.");
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
        return new DecisionTotals(
                Map.of(decision.state(), 1L), facts.size() - stated.size(), stated.size(), Amounts.of(decision));
    }

    /** Both together. */
    public DecisionTotals plus(DecisionTotals more) {
        Map<DecisionState, Long> sum = new EnumMap<>(DecisionState.class);
        Given.of(more, "totals").decisions.forEach((state, number) -> sum.put(state, decisions(state) + number));
        return new DecisionTotals(
                sum, factsShown + more.factsShown, factsStated + more.factsStated, amounts.plus(more.amounts));
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

    /** The totals for people, a sentence each: decisions, bounds, amounts where one is known, facts. */
    public List<String> sentences(Language language) {
        TotalsData numbers = data();
        Map<String, Object> values = new HashMap<>(Map.of(
                "decisions", numbers.decisions(),
                "violated", numbers.violated(),
                "error", numbers.error(),
                "open", numbers.open(),
                "uncovered", numbers.notCovered(),
                "kept", numbers.kept(),
                "least", numbers.violatedAtLeast(),
                "most", numbers.violatedAtMost(),
                "shown", numbers.factsShown(),
                "stated", numbers.factsStated()));
        values.put("tenge", grouped(numbers.amount()));
        values.put("tengeLeast", grouped(numbers.amountViolatedAtLeast()));
        values.put("tengeMost", grouped(numbers.amountViolatedAtMost()));
        values.put("unknown", numbers.amountNotKnown());
        boolean worth = amounts.notKnown() < numbers.decisions();
        return Stream.of("totals.decisions", "totals.bounds", "totals.amounts", "totals.facts")
                .filter(key -> worth || !key.equals("totals.amounts"))
                .map(key -> Lexicon.fill(Given.of(language, "language"), Lexicon.word(key), values))
                .toList();
    }

    /** {@code 2 760 000}, with spaces at which no line breaks. */
    private static String grouped(long tenge) {
        return String.format(Locale.ROOT, "%,d", tenge).replace(',', '\u00a0');
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
                factsStated,
                amounts.all(),
                amounts.violatedAtLeast(),
                amounts.violatedAtMost(),
                amounts.notKnown());
    }
}
