package kz.ereje.kb;

import kz.ereje.kb.seat.Seated;
import kz.ereje.model.fact.Answer;
import org.kie.api.definition.rule.Rule;

/** The one consequence that a rule may have. */
public final class Reporting {

    private Reporting() {}

    /** Reports, under the rule's own id, whether the rule applies to the decision and whether the decision breaks it. */
    public static void report(Rule rule, Seated decision, Answer applies, Answer broken) {
        decision.report(rule.getName(), applies, broken);
    }
}
