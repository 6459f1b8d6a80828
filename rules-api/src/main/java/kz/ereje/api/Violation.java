package kz.ereje.api;

import java.util.List;
import kz.ereje.api.internal.report.RuleRow;

/**
 * A provision that a decision breaks. Safe for all threads.
 *
 * @param decision the id of the decision
 * @param row the row of the provision
 */
public record Violation(String decision, ProvisionResult row) {

    /** The provision's number, {@code 12.2.14}. */
    public String provision() {
        return row.provision();
    }

    /** The rules that are broken, {@code 12.2.14/no-assembly-consent}. */
    public List<String> rules() {
        return row.ruleRows().stream()
                .filter(rule -> rule.outcome() == Outcome.VIOLATED)
                .map(RuleRow::rule)
                .toList();
    }

    /** What the findings of the broken rules are kept under; see {@link ProvisionResult.Rule#key()}. */
    public List<String> keys() {
        return row.rules().stream()
                .filter(rule -> rule.outcome() == Outcome.VIOLATED)
                .map(ProvisionResult.Rule::key)
                .toList();
    }

    /** The violation and its reason, as a sentence. */
    public String sentence(Language language) {
        return row.sentence(language);
    }
}
