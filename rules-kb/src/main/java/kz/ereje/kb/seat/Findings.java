package kz.ereje.kb.seat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules have reported of one decision, by rule; a rule that reports twice is a fault. */
public final class Findings {

    private @Nullable Map<String, Finding> byRule;

    Findings() {}

    /** Takes the report of a rule. */
    public void add(Finding finding) {
        Map<String, Finding> reported = byRule;
        if (reported == null) {
            reported = new LinkedHashMap<>();
            byRule = reported;
        }
        if (reported.putIfAbsent(finding.rule(), finding) != null) {
            throw new IllegalStateException("The rule " + finding.rule() + " reported twice on one decision");
        }
    }

    /** The reports by the id of the rule; what is reported after that is counted anew. */
    public Map<String, Finding> take() {
        Map<String, Finding> taken = byRule == null ? Map.of() : Collections.unmodifiableMap(byRule);
        byRule = null;
        return taken;
    }
}
