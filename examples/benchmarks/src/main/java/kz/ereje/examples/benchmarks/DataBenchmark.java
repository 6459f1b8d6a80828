package kz.ereje.examples.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import kz.ereje.api.Report;
import kz.ereje.api.ReportLines;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * What matters of a decision, in one language, as JSON. A report keeps what was once asked of it, so that each is made anew: what the
 * data take is what they add to the check.
 */
@SuppressWarnings("NullAway.Init") // JMH fills the fields before the first call
public class DataBenchmark extends OneDecision {

    private static final DataOptions MATTERS = DataOptions.whatMatters(Language.KK);
    private static final ObjectMapper JSON = new ObjectMapper();

    private ComplianceChecker checker;
    private List<Dossier> dossiers;
    private ReportLines lines;

    /** Loads the rules and the dossiers. */
    @Setup
    public void load() throws IOException, UnreadableDossierException {
        checker = ComplianceChecker.create(Mode.ENGINE);
        dossiers = LoadFile.dossiers();
        lines = new ReportLines(OutputStream.nullOutputStream(), checker.edition(), MATTERS);
    }

    /** The rows of the whole act, without sentences and without data. */
    @Benchmark
    public Report check(Place place) {
        return checker.check(place.of(dossiers), "");
    }

    /** The same, and a line of JSON, as a run over many files writes it. */
    @Benchmark
    public Report checkToLine(Place place) throws IOException {
        Report report = check(place);
        lines.add("load", report);
        return report;
    }

    /** The same, and the bytes that Jackson makes of the data for an application that has no writer of reports. */
    @Benchmark
    public byte[] checkToDataByMapper(Place place) throws IOException {
        return JSON.writeValueAsBytes(check(place).data(MATTERS));
    }
}
