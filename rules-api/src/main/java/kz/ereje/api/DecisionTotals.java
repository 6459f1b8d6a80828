package kz.ereje.api;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.api.data.BaselineData;
import kz.ereje.api.data.FindingsData;
import kz.ereje.api.data.TotalsData;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions of a run came to, in numbers that add up. Immutable and safe for all threads; {@link #plus} costs a look at each row of
 * the decision.
 *
 * @param decisions how many decisions have each state; a zero where none has
 * @param factsShown how many facts behind kept rows are shown by papers; each counts once a decision
 * @param factsStated how many of them nothing but statements shows
 * @param amounts what the decisions are worth
 * @param findings what was said of the findings
 */
public record DecisionTotals(
        Map<DecisionState, Long> decisions, long factsShown, long factsStated, Amounts amounts, Findings findings) {

    private static final DecisionTotals NONE = new DecisionTotals(Map.of(), 0, 0, new Amounts(Map.of(), 0));

    /** Totals of a run of whose findings nobody has said anything. */
    public DecisionTotals(Map<DecisionState, Long> decisions, long factsShown, long factsStated, Amounts amounts) {
        this(decisions, factsShown, factsStated, amounts, Findings.NONE);
    }

    /**
     * What was said of the findings: violated = waived + objected + the rest. Immutable and safe for all threads.
     *
     * @param violated the provisions that are violated, over all decisions
     * @param waived of these, the ones that are waived
     * @param objected of those that are not waived, the ones to which an objection was not considered
     * @param decisionsWaived the decisions of which every violated provision is waived
     * @param baseline what became of the findings of an earlier run; empty where it is not compared with one, or not yet
     */
    public record Findings(
            long violated, long waived, long objected, long decisionsWaived, Optional<BaselineData> baseline) {

        /** Of no finding. */
        public static final Findings NONE = new Findings(0, 0, 0, 0, Optional.empty());

        /**
         * Adds the numbers up.
         *
         * @throws IllegalArgumentException if they do not add up
         */
        public Findings {
            Given.of(baseline, "baseline");
            if (waived < 0 || objected < 0 || decisionsWaived < 0 || waived + objected > violated) {
                throw new IllegalArgumentException("Of " + violated + " findings " + waived + " are waived and "
                        + objected + " objected to.\nMaybe they belong to another run.");
            }
        }

        static Findings of(DecisionResult decision) {
            List<ProvisionResult> violated = decision.with(Outcome.VIOLATED);
            long waived = violated.stream().filter(ProvisionResult::waived).count();
            long objected = violated.stream().filter(ProvisionResult::objected).count();
            boolean all = !violated.isEmpty() && waived == violated.size();
            return new Findings(violated.size(), waived, objected, all ? 1 : 0, Optional.empty());
        }

        Findings plus(Findings more) {
            return new Findings(
                    violated + more.violated,
                    waived + more.waived,
                    objected + more.objected,
                    decisionsWaived + more.decisionsWaived,
                    baseline.or(() -> more.baseline));
        }

        /** Whether anything was said of any of them. */
        public boolean said() {
            return waived + objected > 0 || baseline.isPresent();
        }

        private @Nullable FindingsData data() {
            return said() ? new FindingsData(violated, waived, objected, decisionsWaived, baseline.orElse(null)) : null;
        }
    }

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
        Given.of(findings, "findings");
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
                Map.of(decision.state(), 1L),
                facts.size() - stated.size(),
                stated.size(),
                Amounts.of(decision),
                Findings.of(decision));
    }

    /** The same, with what became of the findings of an earlier run. */
    public DecisionTotals with(BaselineData baseline) {
        return new DecisionTotals(
                decisions,
                factsShown,
                factsStated,
                amounts,
                new Findings(
                        findings.violated,
                        findings.waived,
                        findings.objected,
                        findings.decisionsWaived,
                        Optional.of(Given.of(baseline, "baseline"))));
    }

    /** Both together. */
    public DecisionTotals plus(DecisionTotals more) {
        Map<DecisionState, Long> sum = new EnumMap<>(DecisionState.class);
        Given.of(more, "totals").decisions.forEach((state, number) -> sum.put(state, decisions(state) + number));
        return new DecisionTotals(
                sum,
                factsShown + more.factsShown,
                factsStated + more.factsStated,
                amounts.plus(more.amounts),
                findings.plus(more.findings));
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
        values.put("findings", findings.violated);
        values.put("waived", findings.waived);
        values.put("objected", findings.objected);
        values.put("decisionsWaived", findings.decisionsWaived);
        findings.baseline.ifPresent(baseline -> {
            values.put("size", baseline.size());
            values.put("known", baseline.known());
            values.put("gone", baseline.gone());
            values.put("notChecked", baseline.notChecked());
            values.put("fresh", baseline.fresh());
        });
        return Stream.of(
                        "totals.decisions",
                        "totals.bounds",
                        "totals.findings",
                        "totals.baseline",
                        "totals.amounts",
                        "totals.facts")
                .filter(key -> worth || !key.equals("totals.amounts"))
                .filter(key -> findings.waived + findings.objected > 0 || !key.equals("totals.findings"))
                .filter(key -> findings.baseline.isPresent() || !key.equals("totals.baseline"))
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
                amounts.notKnown(),
                findings.data());
    }
}
