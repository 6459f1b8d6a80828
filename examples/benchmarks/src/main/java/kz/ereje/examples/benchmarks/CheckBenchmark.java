package kz.ereje.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter;
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

/** One dossier of the examples, checked by a checker that is warm; run from the root of the project. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before the first call
public class CheckBenchmark {

    /** The dossier, by the name of its file. */
    @Param({"lease-without-consent", "hiring-from-sponsor"})
    public String file;

    private ComplianceChecker checker;
    private byte[] json;
    private Dossier dossier;

    /** Loads the rules and the dossier. */
    @Setup
    public void load() throws IOException, UnreadableDossierException {
        checker = ComplianceChecker.create();
        json = Files.readAllBytes(Path.of("examples/dossiers", file + ".json"));
        dossier = Dossiers.read(file, json);
    }

    /** The whole report, sentences not asked for. */
    @Benchmark
    public Report check() {
        return checker.check(dossier);
    }

    /** The violations of the report. */
    @Benchmark
    public int violations() {
        return checker.check(dossier).violations().size();
    }

    /** From JSON to the report. */
    @Benchmark
    public Report readAndCheck() throws UnreadableDossierException {
        return checker.check(Dossiers.read(file, json));
    }

    /** From JSON to JSON, with every sentence in three languages. */
    @Benchmark
    public int readCheckAndWrite() throws IOException, UnreadableDossierException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportWriter writer = new ReportWriter(out, checker.edition())) {
            writer.add(file, checker.check(Dossiers.read(file, json)));
        }
        return out.size();
    }
}
