package kz.ereje.report.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.ereje.report.internal.Phrases;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lines of one kind on as many sheets of a workbook as they need, each with its heads. For one thread. */
final class XlsxSheets {

    /** So many rows are held before they are written. */
    private static final int FLUSHED = 500;

    /** The calendar of spreadsheets has a day too many, 29 February 1900: what lies before is written as text. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final List<String> DAYS = List.of("run.column.day", "run.column.waived");

    private static final List<String> SENTENCES = List.of(
            "run.column.what", "run.column.name", "run.column.citation", "run.column.waiver", "run.column.objection");

    private final Workbook workbook;
    private final String name;
    private final List<String> columns;
    private final Phrases phrases;
    private final int mostRows;
    private Worksheet sheet;
    private XlsxTable table;
    private int number = 1;

    XlsxSheets(Workbook workbook, String name, List<String> columns, Phrases phrases, int mostRows) {
        this.workbook = workbook;
        this.name = name;
        this.columns = columns;
        this.phrases = phrases;
        this.mostRows = mostRows;
        this.sheet = workbook.newWorksheet(name);
        this.table = begun();
    }

    private XlsxTable begun() {
        sheet.freezePane(0, 1);
        XlsxTable begun = new XlsxTable(sheet);
        for (String column : SENTENCES) {
            if (columns.contains(column)) {
                begun.widen(columns.indexOf(column));
            }
        }
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

    /** A cell as what it is: a day, a number, or text, whatever it looks like. */
    private static Object value(String column, String cell) {
        if (column.startsWith("run.decisions")) {
            return Long.valueOf(cell);
        }
        if (DAYS.contains(column) && !cell.isEmpty()) {
            LocalDate day = LocalDate.parse(cell);
            return day.isBefore(FIRST_DAY) ? cell : day;
        }
        return cell;
    }
}
