package kz.ereje.report.run;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.Report;
import kz.ereje.report.internal.Phrases;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook: a sheet of totals, one of findings, one of files. Each text is a text to a spreadsheet, never a formula; days are days. What
 * does not fit on a sheet goes on on a further one. It is written whole at the end. For one thread.
 */
final class XlsxSink implements RunSink {

    private static final int IN_MEMORY = 1 << 20;

    /** So many rows are held before they are written. */
    private static final int FLUSHED = 500;

    /** The calendar of spreadsheets has a day too many, 29 February 1900: what lies before is written as text. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

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
            "run.column.keys");
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
                        row.keys());
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
        try (Workbook workbook = new Workbook(new Open(out), "Ereje", "1.0")) {
            summary(workbook.newWorksheet(phrases.say("run.sheet.summary")), totals);
            new Sheets(workbook, phrases.say("run.sheet.findings"), FINDINGS).write(findings);
            new Sheets(workbook, phrases.say("run.sheet.files"), FILES).write(files);
        }
        out.flush();
    }

    private void summary(Worksheet sheet, RunTotals totals) throws IOException {
        Table table = new Table(sheet);
        table.head(phrases.say("run.totals"), phrases.say("run.column.number"), phrases.say("run.column.code"));
        for (Figure figure : Figure.values()) {
            table.row(figure.label(phrases.language()), figure.of(totals), figure.code());
        }
        table.row();
        for (String line : new About(edition, phrases).lines()) {
            table.row(line);
        }
        reasons(table, totals);
        provisions(table, totals);
        groups(table, "run.by-unit", totals.units());
        groups(table, "run.by-month", totals.months());
        table.end();
    }

    private void reasons(Table table, RunTotals totals) {
        table.row();
        table.head(
                phrases.say("run.by-reason"),
                phrases.say("run.column.provision"),
                Outcome.VIOLATED.word(phrases.language()),
                Outcome.UNDETERMINED.word(phrases.language()));
        totals.reasons().forEach(each -> table.row(each.rule(), each.provision(), each.violated(), each.open()));
    }

    private void provisions(Table table, RunTotals totals) {
        table.row();
        Outcome[] outcomes = Outcome.values();
        Object[] heads = new Object[outcomes.length + 1];
        Arrays.setAll(heads, i -> i == 0 ? phrases.say("run.by-provision") : outcomes[i - 1].word(phrases.language()));
        table.head(heads);
        totals.provisions().forEach(each -> {
            Object[] cells = new Object[heads.length];
            Arrays.setAll(cells, i -> i == 0 ? each.provision() : (Object) each.rows(outcomes[i - 1]));
            table.row(cells);
        });
    }

    private void groups(Table table, String head, List<RunTotals.OfGroup> groups) {
        table.row();
        DecisionState[] states = DecisionState.values();
        Object[] heads = new Object[states.length + 2];
        Arrays.setAll(
                heads,
                i -> i == 0
                        ? phrases.say(head)
                        : i == 1 ? phrases.say("run.decisions") : states[i - 2].word(phrases.language()));
        table.head(heads);
        groups.forEach(each -> {
            Object[] cells = new Object[heads.length];
            Arrays.setAll(
                    cells,
                    i -> i == 0
                            ? each.label(phrases.language())
                            : (Object) (i == 1 ? each.all() : each.decisions(states[i - 2])));
            table.row(cells);
        });
    }

    /** Rows on one sheet, one below the other. */
    private static final class Table {

        private static final double WIDE = 48;
        private static final double PLAIN = 16;
        private static final int COLUMNS = 12;

        private final Worksheet sheet;
        private int next;

        Table(Worksheet sheet) {
            this.sheet = sheet;
            for (int column = 0; column < COLUMNS; column++) {
                sheet.width(column, column == 0 ? WIDE : PLAIN);
            }
        }

        void head(Object... cells) {
            row(cells);
            for (int column = 0; column < cells.length; column++) {
                sheet.style(next - 1, column).bold().wrapText(true).set();
            }
        }

        void row(Object... cells) {
            for (int column = 0; column < cells.length; column++) {
                cell(column, cells[column]);
            }
            next++;
        }

        private void cell(int column, Object value) {
            if (value instanceof Number number) {
                sheet.value(next, column, number);
            } else if (value instanceof LocalDate day) {
                sheet.value(next, column, day);
                sheet.style(next, column).format("yyyy-mm-dd").set();
            } else if (!value.toString().isEmpty()) {
                sheet.inlineString(next, column, Cells.fitting(value.toString()));
            }
        }

        int rows() {
            return next;
        }

        void end() throws IOException {
            sheet.finish();
        }
    }

    /** Lines of one kind, on as many sheets as they need, each with its heads. */
    private final class Sheets {

        private final Workbook workbook;
        private final String name;
        private final List<String> columns;
        private Worksheet sheet;
        private Table table;
        private int number = 1;

        Sheets(Workbook workbook, String name, List<String> columns) {
            this.workbook = workbook;
            this.name = name;
            this.columns = columns;
            this.sheet = workbook.newWorksheet(name);
            this.table = begun();
        }

        private Table begun() {
            sheet.freezePane(0, 1);
            Table begun = new Table(sheet);
            begun.head(columns.stream().map(phrases::say).toArray());
            return begun;
        }

        void write(Spool lines) throws IOException {
            lines.read(this::line);
            end();
        }

        private void line(String[] cells) throws IOException {
            if (table.rows() == mostRows) {
                end();
                number++;
                sheet = workbook.newWorksheet(name + " " + number);
                table = begun();
            }
            Object[] values = new Object[cells.length];
            Arrays.setAll(values, i -> value(columns.get(i), cells[i]));
            table.row(values);
            if (table.rows() % FLUSHED == 0) {
                sheet.flush();
            }
        }

        private void end() throws IOException {
            if (table.rows() > 1) {
                sheet.setAutoFilter(0, 0, table.rows() - 1, columns.size() - 1);
            }
            table.end();
        }
    }

    /** A cell as what it is: a day, a number, or text, whatever it looks like. */
    private static Object value(String column, String cell) {
        if (column.startsWith("run.decisions")) {
            return Long.valueOf(cell);
        }
        if (column.equals("run.column.day") && !cell.isEmpty()) {
            LocalDate day = LocalDate.parse(cell);
            return day.isBefore(FIRST_DAY) ? cell : day;
        }
        return cell;
    }

    @Override
    public void close() throws IOException {
        findings.close();
        files.close();
    }

    /** A stream that others may close, and that stays open. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
