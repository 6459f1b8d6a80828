package kz.ereje.report.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as another program reads it. */
record Xlsx(XSSFWorkbook workbook) {

    private static final int CODE = 2;

    static Xlsx read(byte[] bytes) {
        try {
            return new Xlsx(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        workbook.forEach(sheets::add);
        return sheets;
    }

    /** The rows below the heads, of the sheet and of those on which it goes on. */
    List<Row> rows(int first) {
        List<Row> rows = new ArrayList<>();
        String name = sheets().get(first).getSheetName();
        for (Sheet sheet : sheets()) {
            if (sheet.getSheetName().matches("\\Q" + name + "\\E( \\d+)?")) {
                sheet.forEach(row -> {
                    if (row.getRowNum() > 0) {
                        rows.add(row);
                    }
                });
            }
        }
        return rows;
    }

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        sheets().forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    Map<String, Long> figures() {
        Map<String, Long> figures = new TreeMap<>();
        for (int row = 1; sheets().get(0).getRow(row) != null; row++) {
            Row line = sheets().get(0).getRow(row);
            figures.put(text(line, CODE), (long) line.getCell(1).getNumericCellValue());
        }
        return figures;
    }
}
