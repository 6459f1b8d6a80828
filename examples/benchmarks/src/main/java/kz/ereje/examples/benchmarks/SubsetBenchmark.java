package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import kz.ereje.api.UnreadableDossierException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The rules of the subset that one decision breaks, found by each of the evaluators that are compared. */
@SuppressWarnings("NullAway.Init") // JMH fills the fields before the first call
public class SubsetBenchmark extends OneDecision {

    /** The evaluator. */
    @Param
    public Subset subset;

    private Subset.Way way;
    private List<SubsetCase> cases;

    /** Loads the rules and the cases. */
    @Setup
    public void load() throws IOException, UnreadableDossierException {
        way = subset.make();
        cases = SubsetLoad.cases();
    }

    /** One decision. */
    @Benchmark
    public Set<String> broken(Place place) {
        return way.broken(place.of(cases));
    }
}
