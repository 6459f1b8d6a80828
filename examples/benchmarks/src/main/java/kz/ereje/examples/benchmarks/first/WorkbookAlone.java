package kz.ereje.examples.benchmarks.first;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads every cell of a workbook and writes it into another: the least that a register takes, in and out. */
public final class WorkbookAlone {

    private WorkbookAlone() {}

    /** Takes the workbook that is read and the one that is written. */
    public static void main(String[] arguments) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]));
                ReadableWorkbook read = new ReadableWorkbook(in);
                OutputStream out = Files.newOutputStream(Path.of(arguments[1]));
                Workbook written = new Workbook(out, "alone", "1.0")) {
            for (Sheet sheet : read.getSheets().toList()) {
                Worksheet to = written.newWorksheet(sheet.getName());
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell -> {
                        if (cell != null && !cell.getText().isEmpty()) {
                            to.value(row.getRowNum() - 1, cell.getColumnIndex(), cell.getText());
                        }
                    }));
                }
            }
        }
    }
}
