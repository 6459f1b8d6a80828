package kz.ereje.kb;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.kb.resolved.ResolvedDecision;

/**
 * The findings of the rule base on one decision.
 *
 * @param decision the decision, resolved in its dossier
 * @param expected the rules that had to answer
 * @param general those of them that demand the same of every decision, whatever its kind
 * @param findings what each rule reported, by its id
 * @param failures the rules that threw, did not answer, or answered out of turn, with the cause
 */
public record Evaluation(
        ResolvedDecision decision,
        List<String> expected,
        Set<String> general,
        Map<String, Finding> findings,
        Map<String, Throwable> failures) {

    /** Whether a rule that applies is broken or kept without evidence, or one has failed. */
    public boolean hasToBeTold() {
        return !failures.isEmpty() || findings.values().stream().anyMatch(Finding::hasToBeTold);
    }

    /** The same for some rules; one that was not evaluated does not have to be reported. */
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
