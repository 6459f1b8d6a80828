package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.ReportText;
import kz.ereje.api.ReportWriter;
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

/** The whole answer to a mebibyte: read, checked, told in words and in JSON, with every remedy, question and calendar. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before the first call
public class AnswerBenchmark {

    /** What the mebibyte holds. */
    @Param({
        Crafted.EXAMPLES,
        "CONVENINGS",
        "HUNDRED_NOTICES",
        "LEASES",
        "HUNDRED_CONSENTS",
        "NO_CONSENT",
        "TAKEN_IDS",
        "CONSENTS"
    })
    public String crafted;

    private ComplianceChecker checker;
    private byte[] bytes;

    /** Makes the dossier, and answers the examples, so that nothing is measured while the JVM loads its classes. */
    @Setup
    public void load() throws IOException, UnreadableDossierException {
        checker = ComplianceChecker.create();
        bytes = Crafted.bytes(crafted);
        if (answer(Crafted.bytes(Crafted.EXAMPLES)) == 0) {
            throw new IllegalStateException("The examples break nothing");
        }
    }

    /** Everything that can be asked of it. */
    @Benchmark
    public int wholeAnswer() throws IOException, UnreadableDossierException {
        return answer(bytes);
    }

    private int answer(byte[] input) throws IOException, UnreadableDossierException {
        Report report = checker.check(Dossiers.read("crafted", input));
        try (Writer text = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
                ReportWriter json = new ReportWriter(OutputStream.nullOutputStream(), report.edition())) {
            new ReportText(Language.KK, false, false).write(text, "crafted", report);
            json.add("crafted", report);
        }
        return report.violations().size();
    }
}
