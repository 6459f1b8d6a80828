package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.api.Violation;
import kz.ereje.model.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Decisions that break nothing, checked for violations alone: the cost for an application that checks at every step. */
@SuppressWarnings("NullAway.Init") // JMH fills the fields before the first call
public class LawfulBenchmark extends OneDecision {

    /** The mode in which the rules are evaluated. */
    @Param
    public kz.ereje.api.Mode mode;

    private ComplianceChecker checker;
    private List<Dossier> dossiers;

    /** Loads the rules and those dossiers of the load that break nothing. */
    @Setup
    public void load() throws IOException, UnreadableDossierException {
        checker = ComplianceChecker.create(mode);
        dossiers = LoadFile.dossiers().stream()
                .filter(dossier -> checker.violations(dossier).isEmpty())
                .toList();
    }

    /** The violations alone: none. */
    @Benchmark
    public List<Violation> violations(Place place) {
        return checker.violations(place.of(dossiers));
    }
}
