package kz.ereje.kb;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.model.fact.Answer;
import org.jspecify.annotations.Nullable;

/** The findings on one decision, by rule; a rule that reports twice is a fault. The regulation has to bind the decision first. */
final class Findings {

    private final Answer bound;
    private @Nullable Map<String, Finding> byRule;

    Findings(ResolvedDecision decision) {
        this.bound = decision.bound();
    }

    /** Takes the report of a rule. */
    void add(Finding reported) {
        Map<String, Finding> before = byRule;
        if (before == null) {
            before = new LinkedHashMap<>();
            byRule = before;
        }
        if (before.putIfAbsent(reported.rule(), reported.guardedBy(bound)) != null) {
            throw new IllegalStateException("The rule " + reported.rule() + " reported twice on one decision");
        }
    }

    /** The reports by the id of the rule. */
    Map<String, Finding> byRule() {
        return byRule == null ? Map.of() : Collections.unmodifiableMap(byRule);
    }
}
