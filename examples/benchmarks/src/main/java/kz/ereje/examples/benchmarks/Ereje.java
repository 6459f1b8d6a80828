package kz.ereje.examples.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Violation;
import kz.ereje.model.Dossier;

/**
 * Ereje, called for violations alone.
 *
 * @param checker the checker, in one of its modes
 */
record Ereje(ComplianceChecker checker) implements Peer {

    @Override
    public Set<String> broken(Dossier dossier) {
        List<Violation> violations = checker.violations(dossier);
        if (violations.isEmpty()) {
            return Set.of();
        }
        Set<String> broken = new HashSet<>();
        for (Violation violation : violations) {
            broken.addAll(violation.rules());
        }
        return broken;
    }
}
