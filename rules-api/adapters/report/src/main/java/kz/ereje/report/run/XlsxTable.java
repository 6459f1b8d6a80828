package kz.ereje.report.run;

import java.io.IOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** Rows on one sheet of a workbook, one below the other. For one thread. */
final class XlsxTable {

    private static final double WIDE = 48;
    private static final double PLAIN = 16;
    private static final int COLUMNS = 15;

    private final Worksheet sheet;
    private int next;

    XlsxTable(Worksheet sheet) {
        this.sheet = sheet;
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        for (int column = 0; column < COLUMNS; column++) {
            sheet.width(column, column == 0 ? WIDE : PLAIN);
        }
    }

    /** Gives a column room for sentences. */
    void widen(int column) {
        sheet.width(column, WIDE);
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
