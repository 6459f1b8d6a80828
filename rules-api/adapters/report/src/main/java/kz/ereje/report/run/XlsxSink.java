package kz.ereje.report.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.data.GoneData;
import kz.ereje.report.internal.About;
import kz.ereje.report.internal.Phrases;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook: a sheet of totals, one of findings, one of files, and one of what an earlier run had found and is gone. Each text is a text to a spreadsheet, never a formula; days are days. What
 * does not fit on a sheet goes on on a further one. It is written whole at the end. For one thread.
 */
final class XlsxSink implements RunSink {

    private static final int IN_MEMORY = 1 << 20;

    private static final List<String> FINDINGS = List.of(
            "run.column.file",
            "run.column.unit",
            "run.column.day",
            "run.column.decision",
            "run.column.name",
            "run.column.result",
            "run.column.provision",
            "run.column.citation",
            "run.column.what",
            "run.column.rules",
            "run.column.keys",
            "run.column.waived",
            "run.column.waiver",
            "run.column.objection",
            "run.column.baseline");
    private static final List<String> FILES = List.of(
            "run.column.file",
            "run.column.result",
            "run.column.what",
            "run.column.unit",
            "run.decisions",
            "run.decisions.violated",
            "run.decisions.error",
            "run.decisions.open",
            "run.decisions.not-covered",
            "run.decisions.kept",
            "run.column.sha256");
    private static final List<String> GONE = List.of(
            "run.column.file",
            "run.column.decision",
            "run.column.provision",
            "run.column.citation",
            "run.column.result");

    private final OutputStream out;
    private final Report.Edition edition;
    private final Phrases phrases;
    private final int mostRows;
    private final Spool findings = new Spool(IN_MEMORY);
    private final Spool files = new Spool(IN_MEMORY);

    XlsxSink(OutputStream out, Report.Edition edition, Language language) {
        this(out, edition, language, Worksheet.MAX_ROWS);
    }

    XlsxSink(OutputStream out, Report.Edition edition, Language language, int mostRows) {
        this.out = out;
        this.edition = edition;
        this.phrases = Phrases.in(language);
        this.mostRows = mostRows;
    }

    @Override
    public void file(RunFile file) throws IOException {
        files.add(
                file.source(),
                file.state().word(phrases.language()),
                file.why(),
                file.unit(),
                count(file, DecisionState.values()),
                count(file, DecisionState.VIOLATED),
                count(file, DecisionState.ERROR),
                count(file, DecisionState.OPEN),
                count(file, DecisionState.NOT_COVERED),
                count(file, DecisionState.KEPT),
                file.sha256());
        for (RunDecision decision : file.decisions()) {
            for (RunRow row : decision.findings()) {
                findings.add(
                        file.source(),
                        file.unit(),
                        decision.dayText(),
                        decision.id(),
                        decision.name(),
                        row.outcome().word(phrases.language()),
                        row.provision(),
                        row.citation(),
                        row.sentence(),
                        row.ruleIds(),
                        row.keys(),
                        row.said().until(),
                        row.said().waiver(),
                        row.said().objection(),
                        row.said().baseline());
            }
        }
    }

    private static String count(RunFile file, DecisionState... states) {
        return Long.toString(file.decisions().stream()
                .filter(decision -> Arrays.asList(states).contains(decision.state()))
                .count());
    }

    @Override
    public void end(RunTotals totals) throws IOException {
        Undated.write(file -> write(file, totals), out);
        out.flush();
    }

    private void write(OutputStream file, RunTotals totals) throws IOException {
        try (Workbook workbook = new Workbook(new Open(file), "Ereje", "1.0")) {
            new XlsxSummary(totals, new About(edition, phrases), phrases)
                    .write(new XlsxTable(workbook.newWorksheet(phrases.say("run.sheet.summary"))));
            new XlsxSheets(workbook, phrases.say("run.sheet.findings"), FINDINGS, phrases, mostRows).write(findings);
            new XlsxSheets(workbook, phrases.say("run.sheet.files"), FILES, phrases, mostRows).write(files);
            List<GoneData> gone = GonePart.of(totals);
            if (!gone.isEmpty()) {
                write(gone, new XlsxSheets(workbook, phrases.say("run.sheet.gone"), GONE, phrases, mostRows));
            }
        }
    }

    private void write(List<GoneData> gone, XlsxSheets sheets) throws IOException {
        Map<String, String> cited = GonePart.cited(phrases);
        try (Spool lines = new Spool(IN_MEMORY)) {
            for (GoneData each : gone) {
                lines.add(
                        each.source(),
                        each.decision(),
                        each.provision(),
                        cited.getOrDefault(each.provision(), each.provision()),
                        GonePart.word(each, phrases));
            }
            sheets.write(lines);
        }
    }

    @Override
    public void close() throws IOException {
        findings.close();
        files.close();
    }
}
