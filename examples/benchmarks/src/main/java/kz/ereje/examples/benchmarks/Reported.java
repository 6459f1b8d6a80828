package kz.ereje.examples.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.ereje.kb.Finding;
import kz.ereje.kb.resolved.ResolvedDecision;

/** What rules that report to the decision itself have found. */
final class Reported {

    private Reported() {}

    /** The rules that these decisions break for sure. */
    static Set<String> broken(List<ResolvedDecision> decisions) {
        Set<String> broken = new HashSet<>();
        for (ResolvedDecision decision : decisions) {
            for (Finding finding : decision.findings().take().values()) {
                if (finding.applies().isYes() && finding.demand().isNo()) {
                    broken.add(finding.rule());
                }
            }
        }
        return broken;
    }
}
