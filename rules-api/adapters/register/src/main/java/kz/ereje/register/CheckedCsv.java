package kz.ereje.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A checked register as CSV. For one thread. */
final class CheckedCsv implements CheckedSheets {

    /** With these a spreadsheet begins a formula. */
    private static final String FORMULA = "=+-@\t\r\n";

    private final CsvWriter csv;
    private String sheet = "";
    private int width;

    CheckedCsv(OutputStream out) throws IOException {
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        this.csv = CsvWriter.builder().fieldSeparator(';').build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void row(RegisterRow row, List<String> headings, List<String> beside) {
        if (width == 0 || !sheet.equals(row.sheet())) {
            sheet = row.sheet();
            width = CheckedSheets.width(row);
            headings(row.layout(), headings);
        }
        List<String> record = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            record.add(safe(row.cells().cell(place).shown()));
        }
        beside.forEach(each -> record.add(safe(each)));
        csv.writeRecord(record);
    }

    private void headings(Layout layout, List<String> added) {
        List<String> labels = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            labels.add(safe(layout.heading(place)));
            names.add(CheckedSheets.name(layout, place));
        }
        labels.addAll(added);
        added.forEach(each -> names.add(""));
        csv.writeRecord(labels);
        csv.writeRecord(names);
    }

    private static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
