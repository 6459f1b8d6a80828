package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
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
import org.openjdk.jmh.infra.Blackhole;

/** All dossiers of the examples, one check each, in both ways to ask the rules; run from the root of the project. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before the first call
public class ModeBenchmark {

    /** How the rules are asked. */
    @Param
    public kz.ereje.api.Mode mode;

    private final List<Dossier> dossiers = new ArrayList<>();
    private ComplianceChecker checker;
    private int next;

    /** Loads the rules and the dossiers. */
    @Setup
    public void load() throws IOException, UnreadableDossierException {
        checker = ComplianceChecker.create(mode);
        try (Stream<Path> files = Files.list(Path.of("examples/dossiers"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                dossiers.add(Dossiers.read(file.toString(), Files.readAllBytes(file)));
            }
        }
    }

    private Dossier dossier() {
        next = (next + 1) % dossiers.size();
        return dossiers.get(next);
    }

    /** The whole report of one dossier, sentences not asked for. */
    @Benchmark
    public void check(Blackhole hole) {
        hole.consume(checker.check(dossier()));
    }

    /** The violations of one dossier alone. */
    @Benchmark
    public void violations(Blackhole hole) {
        hole.consume(checker.violations(dossier()));
    }
}
