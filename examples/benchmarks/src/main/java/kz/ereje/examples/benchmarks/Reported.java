package kz.ereje.examples.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.ereje.kb.Finding;
import kz.ereje.kb.Reporting;
import kz.ereje.kb.resolved.ResolvedDecision;
import org.kie.api.runtime.KieSession;

/** The reports of the rules of a session on decisions. */
final class Reported {

    private Reported() {}

    /** The rules that these decisions break for sure; a finding does not name its decision, so each is inserted and evaluated by itself. */
    static Set<String> broken(KieSession session, List<ResolvedDecision> decisions) {
        List<Finding> found = new ArrayList<>();
        session.registerChannel(Reporting.FINDINGS, finding -> found.add((Finding) finding));
        Set<String> broken = new HashSet<>();
        for (ResolvedDecision decision : decisions) {
            session.insert(decision);
            session.fireAllRules();
            if (decision.bound().isYes()) {
                found.stream().filter(Reported::isBroken).map(Finding::rule).forEach(broken::add);
            }
            found.clear();
        }
        return broken;
    }

    private static boolean isBroken(Finding finding) {
        return finding.applies().isYes() && finding.demand().isNo();
    }
}
