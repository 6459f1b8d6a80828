package kz.ereje.report.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.ereje.api.ChosenReadings;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.Regulation;
import kz.ereje.api.Report;
import kz.ereje.api.data.GoneData;
import kz.ereje.report.internal.Phrases;

/**
 * CSV by RFC 4180 in UTF-8 with a byte order mark: a line for each file, for each decision and for each of its findings, at the end what is gone
 * since an earlier run, and the totals. The first cell tells which of these a line is. For one thread.
 */
final class CsvSink implements RunSink {

    /** What the columns are called, in their order. */
    static final List<String> COLUMNS = List.of(
            "run.column.line",
            "run.column.file",
            "run.column.code",
            "run.column.result",
            "run.column.unit",
            "run.column.day",
            "run.column.decision",
            "run.column.name",
            "run.column.provision",
            "run.column.citation",
            "run.column.rules",
            "run.column.keys",
            "run.column.what",
            "run.column.number",
            "run.column.sha256",
            "run.column.waived",
            "run.column.waiver",
            "run.column.objection",
            "run.column.baseline");

    private final Language language;
    private final Writer out;
    private final CsvWriter csv;

    CsvSink(OutputStream out, Language language, char separator) throws IOException {
        this.language = language;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write('\uFEFF');
        this.csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(this.out);
        csv.writeRecord(COLUMNS.stream().map(Phrases.in(language)::say).toList());
    }

    /** Lines under the head that say which readings are not the chosen ones. */
    CsvSink under(Report.Edition edition) {
        edition.readings()
                .options()
                .forEach((reading, option) -> line(Map.of(
                        "run.column.line",
                        "reading",
                        "run.column.code",
                        reading + "=" + option,
                        "run.column.what",
                        Regulation.load()
                                .otherwise(ChosenReadings.none().with(reading, option), language)
                                .get(0))));
        return this;
    }

    /** Writes a line; columns that are not named are empty. */
    private void line(Map<String, String> cells) {
        csv.writeRecord(COLUMNS.stream()
                .map(column -> Cells.defused(cells.getOrDefault(column, "")))
                .toList());
    }

    @Override
    public void file(RunFile file) throws IOException {
        line(Map.of(
                "run.column.line", "file",
                "run.column.file", file.source(),
                "run.column.code", file.state().name(),
                "run.column.result", file.state().word(language),
                "run.column.unit", file.unit(),
                "run.column.rules", file.codes(),
                "run.column.what", file.why(),
                "run.column.sha256", file.sha256()));
        for (RunDecision decision : file.decisions()) {
            line(Map.of(
                    "run.column.line", "decision",
                    "run.column.file", file.source(),
                    "run.column.code", decision.state().name(),
                    "run.column.result", decision.state().word(language),
                    "run.column.unit", file.unit(),
                    "run.column.day", decision.dayText(),
                    "run.column.decision", decision.id(),
                    "run.column.name", decision.name()));
            decision.findings().forEach(row -> finding(file, decision, row));
        }
    }

    private void finding(RunFile file, RunDecision decision, RunRow row) {
        line(Map.ofEntries(
                Map.entry("run.column.line", "finding"),
                Map.entry("run.column.file", file.source()),
                Map.entry("run.column.code", row.outcome().name()),
                Map.entry("run.column.result", row.outcome().word(language)),
                Map.entry("run.column.unit", file.unit()),
                Map.entry("run.column.day", decision.dayText()),
                Map.entry("run.column.decision", decision.id()),
                Map.entry("run.column.name", decision.name()),
                Map.entry("run.column.provision", row.provision()),
                Map.entry("run.column.citation", row.citation()),
                Map.entry("run.column.rules", row.ruleIds()),
                Map.entry("run.column.keys", row.keys()),
                Map.entry("run.column.what", row.sentence()),
                Map.entry("run.column.waived", row.said().until()),
                Map.entry("run.column.waiver", row.said().waiver()),
                Map.entry("run.column.objection", row.said().objection()),
                Map.entry("run.column.baseline", row.said().baseline())));
    }

    /** A finding of the earlier run that is not found any more. */
    private void gone(GoneData gone) {
        Outcome outcome = Outcome.valueOf(gone.outcome());
        line(Map.of(
                "run.column.line", "gone",
                "run.column.file", Letters.plain(gone.source()),
                "run.column.code", outcome.name(),
                "run.column.result", outcome.word(language),
                "run.column.decision", Letters.plain(gone.decision()),
                "run.column.provision", gone.provision(),
                "run.column.what", Phrases.in(language).say("run.baseline.absent"),
                "run.column.baseline", "gone"));
    }

    @Override
    public void end(RunTotals totals) throws IOException {
        GonePart.of(totals).forEach(this::gone);
        Figure.told(totals)
                .forEach(figure -> line(Map.of(
                        "run.column.line", "total",
                        "run.column.code", figure.code(),
                        "run.column.what", figure.label(language),
                        "run.column.number", Long.toString(figure.of(totals)))));
        close();
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        out.flush();
    }
}
