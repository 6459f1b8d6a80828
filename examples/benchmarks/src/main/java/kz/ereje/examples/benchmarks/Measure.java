package kz.ereje.examples.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures everything in one run, after all evaluators were seen to find the same, and writes the figures and the page. */
public final class Measure {

    private static final Path FIGURES = Path.of("examples/benchmarks/results.json");
    private static final Path PAGE = Path.of("examples/benchmarks/RESULTS.md");
    private static final String OWN = "benchmarks\\.(Check|Lawful|Growth|Batch|Latency|Control|Answer)Benchmark";
    private static final String TWICE = "benchmarks\\.(CheckBenchmark\\.(report|violations)|ControlBenchmark\\..*)$";
    private static final String PEERS = "benchmarks\\.(Peer|Subset|Joined)Benchmark";
    private static final int FOLDER_OF = 100_000;

    private Measure() {}

    /**
     * Runs from the root of the project; {@code --quick} takes a few seconds for each figure less and is for trying it out, {@code --page}
     * measures nothing and writes the page anew from the figures that are there, {@code --answers} measures large files alone, which are
     * compared with each other only, and keeps the other figures.
     */
    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--page")) {
            Files.writeString(PAGE, ResultsPage.of(Measured.read(FIGURES), FOLDER_OF));
            return;
        }
        if (List.of(arguments).contains("--answers")) {
            Measured kept = Measured.read(FIGURES);
            kept.add(new Runner(options(false, "benchmarks\\.AnswerBenchmark", 1)).run());
            write(kept, FOLDER_OF);
            return;
        }
        boolean quick = List.of(arguments).contains("--quick");
        Alike.demand();
        Measured measured = new Measured();
        measured.add(new Runner(options(quick, PEERS, 1)).run());
        measured.add(new Runner(options(quick, OWN, 1)).run());
        measured.add(new Runner(options(quick, TWICE, 2)).run());
        Processes.starts().forEach((name, taken) -> measured.add(name, "ms", taken));
        for (String mode : new String[] {"ENGINE", "DIRECT"}) {
            measured.add("live heap of a checker, " + mode, "bytes", Processes.liveHeap(mode));
        }
        Processes.folder(LoadFile.bytes(), quick ? FOLDER_OF / 100 : FOLDER_OF)
                .forEach((name, taken) -> measured.add(name, "ms", taken));
        write(measured, quick ? FOLDER_OF / 100 : FOLDER_OF);
    }

    private static void write(Measured measured, int folder) throws IOException {
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(FIGURES.toFile(), measured.all());
        Files.writeString(PAGE, ResultsPage.of(measured, folder));
    }

    private static Options options(boolean quick, String included, int threads) {
        var options = new OptionsBuilder()
                .include(included)
                .threads(threads)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms2g", "-Xmx2g", "-XX:+UseSerialGC")
                .shouldFailOnError(true);
        return quick ? options.warmupIterations(1).measurementIterations(1).build() : options.build();
    }
}
