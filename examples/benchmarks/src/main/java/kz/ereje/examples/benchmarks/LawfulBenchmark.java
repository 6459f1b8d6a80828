package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.api.Violation;
import kz.ereje.model.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Decisions that break nothing, asked for violations alone: what an application pays that asks at every step. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before the first call
public class LawfulBenchmark {

    /** How the rules are asked. */
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
    public List<Violation> violations(CheckBenchmark.Place place) {
        return checker.violations(place.of(dossiers));
    }
}
