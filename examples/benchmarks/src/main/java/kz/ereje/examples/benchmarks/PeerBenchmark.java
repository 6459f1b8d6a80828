package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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

/** The rules that one decision breaks, found in each of the ways that are compared. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before the first call
public class PeerBenchmark {

    /** The way. */
    @Param
    public Peer.Kind peer;

    private Peer way;
    private List<Dossier> dossiers;

    /** Loads the rules and the dossiers. */
    @Setup
    public void load() throws IOException, UnreadableDossierException {
        way = peer.make();
        dossiers = LoadFile.dossiers();
    }

    /** One decision. */
    @Benchmark
    public Set<String> broken(CheckBenchmark.Place place) {
        return way.broken(place.of(dossiers));
    }
}
