package kz.ereje.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.api.Violation;
import kz.ereje.model.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The calls of a warm checker, one decision each time. */
@SuppressWarnings("NullAway.Init") // JMH fills the fields before the first call
public class CheckBenchmark extends OneDecision {

    /** The mode in which the rules are evaluated. */
    @Param
    public kz.ereje.api.Mode mode;

    private ComplianceChecker checker;
    private List<byte[]> json;
    private List<Dossier> dossiers;

    /** Loads the rules and the dossiers. */
    @Setup
    public void load() throws IOException, UnreadableDossierException {
        checker = ComplianceChecker.create(mode);
        json = LoadFile.bytes();
        dossiers = LoadFile.dossiers();
    }

    /** The rows of the whole act, without sentences. */
    @Benchmark
    public Report report(Place place) {
        return checker.check(place.of(dossiers), "");
    }

    /** The violations alone. */
    @Benchmark
    public List<Violation> violations(Place place) {
        return checker.violations(place.of(dossiers));
    }

    /** From the bytes of a file to the rows of the whole act. */
    @Benchmark
    public Report readAndReport(Place place) throws UnreadableDossierException {
        byte[] bytes = place.of(json);
        return checker.check(Dossiers.read("load", bytes), Dossiers.sha256(bytes));
    }

    /** From a dossier to JSON: every row and sentence in three languages, and the remedies, found by trying. */
    @Benchmark
    public int checkToWholeJson(Place place) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportWriter writer = new ReportWriter(out, checker.edition())) {
            writer.add("load", report(place));
        }
        return out.size();
    }
}
