package kz.ereje.kb;

import kz.ereje.model.fact.Answer;
import org.drools.model.Channel;
import org.kie.api.definition.rule.Rule;

/** The one consequence that a rule may have. */
public final class Reporting {

    /** The channel by which findings leave a session. */
    public static final String FINDINGS = "findings";

    private Reporting() {}

    /** Reports, under the rule's own id, whether the rule applies to the decision and whether its demand is met. */
    public static void report(Channel findings, Rule rule, Answer applies, Answer demand) {
        findings.send(new Finding(rule.getName(), applies, demand));
    }
}
