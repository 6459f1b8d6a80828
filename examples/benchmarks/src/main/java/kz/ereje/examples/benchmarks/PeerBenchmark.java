package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The rules that one decision breaks, found by each of the evaluators that are compared. */
@SuppressWarnings("NullAway.Init") // JMH fills the fields before the first call
public class PeerBenchmark extends OneDecision {

    /** The evaluator. */
    @Param
    public Peer.Kind peer;

    private Peer way;
    private List<Dossier> dossiers;

    /** Loads the rules and the dossiers. */
    @Setup
    public void load() throws IOException, UnreadableDossierException {
        way = peer.make();
        dossiers = LoadFile.consistent();
    }

    /** One decision. */
    @Benchmark
    public Set<String> broken(Place place) {
        return way.broken(place.of(dossiers));
    }
}
