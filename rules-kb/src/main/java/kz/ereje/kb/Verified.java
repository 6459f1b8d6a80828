package kz.ereje.kb;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import kz.ereje.kb.resolved.ResolvedDecision;

/**
 * Evaluates the rules twice; a rule on which the two evaluators differ has failed.
 *
 * @param first the evaluator whose answers are given
 * @param second the other evaluator
 * @param onDifference notified of a decision on which they differ
 */
public record Verified(Evaluator first, Evaluator second, Consumer<ResolvedDecision> onDifference)
        implements Evaluator {

    @Override
    public Evaluation evaluate(ResolvedDecision decision) {
        Evaluation given = first.evaluate(decision);
        Evaluation other = second.evaluate(decision);
        Map<String, Throwable> failures = new HashMap<>(other.failures());
        failures.putAll(given.failures());
        boolean differs = false;
        for (String rule : given.expected()) {
            Finding said = given.findings().get(rule);
            if (said != null && !said.equals(other.findings().get(rule)) && !failures.containsKey(rule)) {
                failures.put(rule, new IllegalStateException("The two ways to ask the rule do not say the same"));
                differs = true;
            }
        }
        if (differs) {
            onDifference.accept(decision);
        }
        return new Evaluation(decision, given.expected(), given.general(), given.findings(), Map.copyOf(failures));
    }
}
