package kz.ereje.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.ereje.api.UnreadableDossierException.InputProblem;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.data.RunData;
import kz.ereje.api.data.TotalsData;
import kz.ereje.api.internal.io.DataWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports as lines of JSON, one for each decision (NDJSON): each is a whole {@link ReportData} with one decision, so that
 * programs can take them one by one. A file without an answer has a line with its problems; the last line, after {@link #files}, counts
 * all files. Memory does not grow with the number of lines. A writer changes with each report and is for
 * one thread.
 */
public final class ReportLines implements ReportOutput {

    private static final JsonFactory JSON = new JsonFactory();

    private final Report.Edition edition;
    private final DataOptions options;
    private final JsonGenerator json;
    private final DataWriter data;
    private final PlainRows plain = new PlainRows();

    /**
     * Starts lines for reports that are made with this edition.
     *
     * @param options what each line is to hold, {@link DataOptions#whatMatters} for large runs
     * @throws IOException if the stream cannot be written
     */
    public ReportLines(OutputStream out, Report.Edition edition, DataOptions options) throws IOException {
        this.edition = Given.of(edition, "edition");
        this.options = Given.of(options, "options");
        this.json = JSON.createGenerator(Given.of(out, "stream"))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
                .setRootValueSeparator(null);
        this.data = new DataWriter(json);
    }

    /**
     * Adds a line for each decision of a report; one without a decision where the options exclude all of them, which says so.
     */
    @Override
    public void add(String source, Report report) throws IOException {
        Given.of(source, "name of the source");
        Given.of(report, "report");
        Room.ensure();
        List<ReportData> lines = Room.of(() -> new ReportDataMaker(report, options, plain).lines(source));
        for (ReportData line : lines) {
            line(line);
        }
    }

    /**
     * Adds a line for a file that could not be read, with its problems.
     */
    @Override
    public void add(String source, String sha256, UnreadableDossierException unreadable) throws IOException {
        problems(source, sha256, Given.of(unreadable, "exception").problems());
    }

    /**
     * Adds a line for a file during whose check the program failed. Lines of the same file that were written before it count for nothing.
     */
    @Override
    public void addFailed(String source, String sha256) throws IOException {
        problems(source, sha256, InputProblem.CHECK_FAILED);
    }

    private void problems(String source, String sha256, List<InputProblem> problems) throws IOException {
        line(ReportDataMaker.unanswered(
                edition,
                Given.of(source, "name of the source"),
                Given.of(sha256, "hash of the input"),
                problems,
                options.languages()));
    }

    /**
     * Adds the last line: what became of all files of the run, by which lines that were cut short are known from whole ones.
     */
    @Override
    public void files(ReportWriter.Counts counts, List<ReportWriter.NotRead> notRead) throws IOException {
        last(counts, null, notRead);
    }

    @Override
    public void files(ReportWriter.Counts counts, DecisionTotals totals, List<ReportWriter.NotRead> notRead)
            throws IOException {
        last(counts, Given.of(totals, "totals").data(), notRead);
    }

    private void last(ReportWriter.Counts counts, @Nullable TotalsData totals, List<ReportWriter.NotRead> notRead)
            throws IOException {
        RunData head = ReportDataMaker.run(edition);
        line(new RunData(
                head.formatVersion(),
                head.act(),
                head.ruleBase(),
                null,
                Given.of(notRead, "list of files").stream()
                        .map(file -> file.data(options.languages()))
                        .toList(),
                Given.of(counts, "number of files").data(),
                totals,
                head.readings()));
    }

    private void line(Record line) throws IOException {
        data.object(line);
        json.writeRaw('\n');
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    /**
     * Writes what is still held back; the stream stays open.
     */
    @Override
    public void close() throws IOException {
        json.close();
    }
}
