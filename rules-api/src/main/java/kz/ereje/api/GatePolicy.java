package kz.ereje.api;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an application does before its "sign" button for each outcome, and for single provisions otherwise. What is kept is let through;
 * what a policy does not name asks a person. Immutable and safe for all threads; each method gives a policy of its own.
 */
public final class GatePolicy {

    private final Map<Outcome, Gate.Verdict> outcomes;
    private final Map<String, Gate.Verdict> provisions;

    private GatePolicy(Map<Outcome, Gate.Verdict> outcomes, Map<String, Gate.Verdict> provisions) {
        this.outcomes = Collections.unmodifiableMap(outcomes);
        this.provisions = Collections.unmodifiableMap(provisions);
    }

    /** Blocks what is violated or failed, and asks a person about what is open, planned, contradicted or not covered. */
    public static GatePolicy standard() {
        Map<Outcome, Gate.Verdict> outcomes = new EnumMap<>(Outcome.class);
        outcomes.put(Outcome.VIOLATED, Gate.Verdict.BLOCK);
        outcomes.put(Outcome.ERROR, Gate.Verdict.BLOCK);
        outcomes.put(Outcome.UNDETERMINED, Gate.Verdict.ASK);
        return new GatePolicy(outcomes, Map.of());
    }

    /**
     * The same with another verdict on violated or open provisions.
     *
     * @param outcome {@link Outcome#VIOLATED} or {@link Outcome#UNDETERMINED}
     * @throws IllegalArgumentException for another outcome, whose verdict is no choice, and where what is violated or open would be
     *     let through as if it were kept
     */
    public GatePolicy with(Outcome outcome, Gate.Verdict verdict) {
        refuse(
                outcome != Outcome.VIOLATED && outcome != Outcome.UNDETERMINED,
                "A policy chooses for VIOLATED and UNDETERMINED, not for " + Given.of(outcome, "outcome"));
        refuse(
                Given.of(verdict, "verdict") == Gate.Verdict.ALLOW,
                outcome + " is never let through as if it were kept");
        Map<Outcome, Gate.Verdict> changed = new EnumMap<>(outcomes);
        changed.put(outcome, verdict);
        return new GatePolicy(changed, provisions);
    }

    /**
     * The same with a verdict of its own on these provisions, where they are violated or open.
     *
     * @param verdict {@link Gate.Verdict#BLOCK} or {@link Gate.Verdict#ASK}
     * @param numbers the provisions, {@code 12.2.14}
     * @throws IllegalArgumentException for {@link Gate.Verdict#ALLOW}: nobody would look at what is violated
     */
    public GatePolicy with(Gate.Verdict verdict, String... numbers) {
        refuse(
                Given.of(verdict, "verdict") == Gate.Verdict.ALLOW,
                "A provision that is violated or open is never let through as if it were kept");
        Map<String, Gate.Verdict> changed = new HashMap<>(provisions);
        List.of(numbers).forEach(number -> changed.put(number, verdict));
        return new GatePolicy(outcomes, changed);
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalArgumentException(why + ".\nMaybe Gate.overridden was meant.");
        }
    }

    /** What is to be done about a row. */
    Gate.Verdict of(ProvisionResult row) {
        Gate.Verdict verdict = outcomes.getOrDefault(row.outcome(), Gate.Verdict.ALLOW);
        return verdict == Gate.Verdict.ALLOW || row.outcome() == Outcome.ERROR
                ? verdict
                : provisions.getOrDefault(row.provision(), verdict);
    }
}
