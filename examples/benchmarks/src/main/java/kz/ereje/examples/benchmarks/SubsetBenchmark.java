package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kz.ereje.api.UnreadableDossierException;
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

/** The rules of the subset that one decision breaks, found in each of the ways that are compared. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before the first call
public class SubsetBenchmark {

    /** The way. */
    @Param
    public Subset subset;

    private Subset.Way way;
    private List<SubsetCase> cases;
    private int next;

    /** Loads the rules and the cases. */
    @Setup
    public void load() throws IOException, UnreadableDossierException {
        way = subset.make();
        cases = SubsetLoad.cases();
    }

    /** One decision. */
    @Benchmark
    public Set<String> broken() {
        next = (next + 1) % cases.size();
        return way.broken(cases.get(next));
    }
}
