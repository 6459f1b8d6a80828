package kz.ereje.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** From the bytes of a dossier to its facts, beside the least that any reader of JSON has to do. */
@SuppressWarnings("NullAway.Init") // JMH fills the fields before the first call
public class ReadingBenchmark extends OneDecision {

    /** Where the dossiers are from. */
    public enum Source {
        /** The load, written without spaces. */
        LOAD,
        /** The examples, written for people. */
        EXAMPLES
    }

    private static final JsonFactory JSON = new JsonFactory();

    /** Where the dossiers are from. */
    @Param
    public Source source;

    private List<byte[]> dossiers;

    /** Reads the files. */
    @Setup
    public void load() throws IOException {
        dossiers = source == Source.LOAD ? LoadFile.bytes() : Examples.bytes();
    }

    /** Checked in form, and every fact with its place. */
    @Benchmark
    public Dossier read(Place place) throws UnreadableDossierException {
        return Dossiers.read("load", place.of(dossiers));
    }

    /** Taken apart into tokens and nothing else: no text is made, no number parsed. */
    @Benchmark
    public int tokens(Place place) throws IOException {
        int tokens = 0;
        try (JsonParser parser = JSON.createParser(place.of(dossiers))) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
