package kz.ereje.api;

import java.util.List;
import kz.ereje.api.internal.report.RuleRow;
import kz.ereje.model.fact.Fact;

/**
 * A provision that a decision breaks. Immutable and safe for all threads.
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

    /**
     * The facts to look at first, with their places: those that, changed, would undo the violation, apart from those that only frame it,
     * such as whose property it is.
     *
     * <p>Exactly: a rule is broken because it applies and its demand is not met. These are the facts that show that the demands are not
     * met, and of them those that one of the {@linkplain ProvisionResult#remedies proven remedies} changes. Where no remedy is proven, none
     * was looked for, or it changes none of them, they are all the facts that show that the demands are not met. They are among
     * {@link ProvisionResult#facts}, in that order. That a paper is missing altogether shows in the fact that would name it, such as an
     * empty list of consents. The first call searches, as {@link ProvisionResult#remedies} does.
     */
    public List<Fact<?>> culprits() {
        return row.culprits();
    }

    /** The violation and its reason, as a sentence. */
    public String sentence(Language language) {
        return row.sentence(language);
    }
}
