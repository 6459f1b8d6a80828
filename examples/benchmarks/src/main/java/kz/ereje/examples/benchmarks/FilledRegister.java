package kz.ereje.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kz.ereje.api.Language;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.register.RegisterTemplate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A template of leases whose example row was filled in many times, each time with a number of its own. */
final class FilledRegister {

    /** Behind the headings and the names. */
    private static final int FIRST = 2;

    private static final String EXAMPLE = "ПРИМЕР-1";

    /** The examples have days of this year, and no number that is one of them. */
    private static final int YEAR = 2026;

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private FilledRegister() {}

    static Path of(Path file, int rows) throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        RegisterTemplate.write(template, List.of(DecisionKind.LEASE), Language.RU);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(template.toByteArray()));
                OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "filled", "1.0")) {
            boolean first = true;
            for (Sheet sheet : read.getSheets().toList()) {
                Worksheet to = book.newWorksheet(sheet.getName());
                List<Row> given = sheet.read();
                for (int i = 0; i < given.size(); i++) {
                    copy(to, i, given.get(i), i >= FIRST, EXAMPLE);
                }
                for (int i = 1; first && i <= rows; i++) {
                    copy(to, FIRST + i - 1, given.get(FIRST), true, String.valueOf(i));
                }
                first = false;
            }
        }
        return file;
    }

    /** A row; one that is filled in has no mark of an example, and its number in the second column of decisions. */
    private static void copy(Worksheet to, int place, Row row, boolean filled, String number) {
        for (Cell cell : row) {
            if (cell == null || filled && cell.getColumnIndex() == 0) {
                continue;
            }
            boolean example = filled && cell.getText().equals(EXAMPLE) && cell.getColumnIndex() == 1;
            to.value(place, cell.getColumnIndex(), example ? number : typed(cell));
        }
    }

    /** As somebody would type it: days and whole numbers as texts. */
    private static String typed(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        long number = cell.asNumber().longValueExact();
        LocalDate day = FIRST_DAY.plusDays(number);
        return day.getYear() == YEAR ? day.format(DAY) : String.valueOf(number);
    }
}
