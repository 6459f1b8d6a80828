package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.UnreadableDossierException;
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

/** Batches as an audit checks them, the first of a process that has only just started and one of a process that is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before the first call
public class BatchBenchmark {

    private static final int UNTIL_WARM = 200_000;

    /** The mode in which the rules are evaluated. */
    @Param
    public kz.ereje.api.Mode mode;

    /** How many decisions. */
    @Param({"1000", "100000"})
    public int decisions;

    /** Whether enough was checked before that nothing more is compiled. */
    @Param({"false", "true"})
    public boolean warm;

    private ComplianceChecker checker;
    private List<Dossier> dossiers;

    /** Loads the rules and the dossiers, and warms up. */
    @Setup
    public void load() throws IOException, UnreadableDossierException {
        checker = ComplianceChecker.create(mode);
        dossiers = LoadFile.dossiers();
        if (warm && check(UNTIL_WARM) == 0) {
            throw new IllegalStateException("Nothing was checked");
        }
    }

    /** The rows of the whole act for each decision. */
    @Benchmark
    public int batch() {
        return check(decisions);
    }

    private int check(int count) {
        int checked = 0;
        for (int i = 0; i < count; i++) {
            checked += checker.check(dossiers.get(i % dossiers.size()), "")
                    .decisions()
                    .size();
        }
        return checked;
    }
}
