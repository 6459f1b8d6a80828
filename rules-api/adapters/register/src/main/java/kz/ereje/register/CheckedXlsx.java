package kz.ereje.register;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.ereje.register.Cell.Kind;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A checked register as a workbook, written while rows come in. For one thread. */
final class CheckedXlsx implements CheckedSheets {

    /** No cell of a spreadsheet holds more letters. */
    private static final int LONGEST = 32_000;

    private static final int FLUSHED = 500;
    private static final int NAME = 31;

    private final Workbook book;
    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private @Nullable Worksheet sheet;
    private String name = "";
    private int width;
    private int next;

    CheckedXlsx(OutputStream out) {
        this.book = new Workbook(out, "Ereje", "0.1000");
    }

    @Override
    public void row(RegisterRow row, List<String> headings, List<String> beside) throws IOException {
        Worksheet here = sheet;
        if (here == null || !name.equals(row.sheet())) {
            here = begin(row, headings);
        }
        for (int place = 0; place < width; place++) {
            put(here, place, row.cells().cell(place));
        }
        for (int i = 0; i < beside.size(); i++) {
            if (!beside.get(i).isEmpty()) {
                here.value(next, width + i, fitting(beside.get(i)));
                here.style(next, width + i)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
        }
        next++;
        if (next % FLUSHED == 0) {
            here.flush();
        }
    }

    private Worksheet begin(RegisterRow row, List<String> added) throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        name = row.sheet();
        width = CheckedSheets.width(row);
        Worksheet begun = book.newWorksheet(free(name));
        sheet = begun;
        for (int place = 0; place < width; place++) {
            begun.value(0, place, fitting(row.layout().heading(place)));
            begun.value(1, place, CheckedSheets.name(row.layout(), place));
        }
        for (int i = 0; i < added.size(); i++) {
            begun.value(0, width + i, added.get(i));
            begun.width(width + i, 40);
        }
        begun.range(0, 0, 0, width + added.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        begun.hideRow(1);
        begun.freezePane(2, 2);
        next = 2;
        return begun;
    }

    /** The name of the sheet; a file of CSV may have one that no sheet can. */
    private String free(String wanted) {
        String plain = wanted.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        String free = plain.isEmpty() ? "1" : plain.substring(0, Math.min(NAME, plain.length()));
        for (int i = 2; !names.add(free); i++) {
            free = plain.substring(0, Math.min(NAME - 5, plain.length())) + " " + i;
        }
        return free;
    }

    private void put(Worksheet here, int place, Cell cell) {
        BigDecimal number = cell.number();
        if (cell.is(Kind.TRUE) || cell.is(Kind.FALSE)) {
            here.value(next, place, cell.is(Kind.TRUE));
        } else if (number != null && cell.is(Kind.NUMBER)) {
            here.value(next, place, number);
        } else if (number != null && day(here, place, cell, number)) {
            here.style(next, place).format("dd.mm.yyyy").set();
        } else if (!cell.shown().isEmpty()) {
            here.value(next, place, fitting(cell.shown()));
        }
    }

    private boolean day(Worksheet here, int place, Cell cell, BigDecimal number) {
        LocalDate day = cell.is(Kind.PART_OF_DAY) ? null : Numbers.day(number, cell.is(Kind.DAY_1904));
        // Days before 1900 can be said by no cell.
        if (day == null || day.getYear() < 1901 || day.getYear() > 9999) {
            return false;
        }
        here.value(next, place, day);
        return true;
    }

    /** The text as a cell can hold it: not too long, and without what XML has no letters for. */
    private static String fitting(String text) {
        return text.length() <= LONGEST && text.chars().allMatch(CheckedXlsx::writable) ? text : mended(text);
    }

    private static String mended(String text) {
        StringBuilder fitting = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(letter -> fitting.appendCodePoint(writable(letter) ? letter : 0xFFFD));
        return text.length() > LONGEST ? fitting.append('…').toString() : fitting.toString();
    }

    private static boolean writable(int letter) {
        return letter == '\t'
                || letter == '\n'
                || (letter >= ' ' && letter < 0xD800)
                || (letter >= 0xE000 && letter < 0xFFFE)
                || letter >= 0x10000;
    }

    @Override
    public void close() throws IOException {
        if (sheet == null) {
            book.newWorksheet("–");
        }
        book.finish();
    }
}
