package kz.ereje.kb;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.kb.resolved.ResolvedDecision;

/**
 * What the rule base says of one decision.
 *
 * @param decision the decision, resolved in its dossier
 * @param expected the rules that had to answer
 * @param general those of them that ask the same of every decision, whatever it is about
 * @param findings what each rule reported, by its id
 * @param failures the rules that threw, did not answer, or answered out of turn, with the cause
 */
public record Evaluation(
        ResolvedDecision decision,
        List<String> expected,
        Set<String> general,
        Map<String, Finding> findings,
        Map<String, Throwable> failures) {

    /** Whether a rule that applies is broken or kept without a fact to show it, or one has failed. */
    public boolean hasToBeTold() {
        return !failures.isEmpty() || findings.values().stream().anyMatch(Finding::hasToBeTold);
    }

    /** The same of some rules; one that was not asked does not have to be told of. */
    public boolean hasToBeTold(List<String> rules) {
        for (String rule : rules) {
            Finding finding = findings.get(rule);
            if ((finding != null && finding.hasToBeTold()) || failures.containsKey(rule)) {
                return true;
            }
        }
        return false;
    }
}
