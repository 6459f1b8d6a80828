package kz.ereje.examples.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.ereje.kb.seat.Finding;
import kz.ereje.kb.seat.SeatedDecision;

/** What rules that report to the decision itself have found. */
final class Reported {

    private Reported() {}

    /** The rules that these decisions break for sure. */
    static Set<String> broken(List<SeatedDecision> decisions) {
        Set<String> broken = new HashSet<>();
        for (SeatedDecision decision : decisions) {
            for (Finding finding : decision.findings().take().values()) {
                if (finding.applies().isYes() && finding.broken().isYes()) {
                    broken.add(finding.rule());
                }
            }
        }
        return broken;
    }
}
