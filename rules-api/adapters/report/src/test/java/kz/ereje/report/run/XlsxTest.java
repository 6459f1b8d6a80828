package kz.ereje.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/** A workbook holds texts, days and numbers, and goes on where a sheet ends. */
class XlsxTest {

    private static final int DAY = 2;
    private static final int SENTENCE = 8;

    @Test
    void itHasThreeSheets() {
        assertThat(Xlsx.read(Mix.ofEach().in(RunFormat.XLSX, Language.RU)).sheets().stream()
                        .map(Sheet::getSheetName))
                .containsExactly("Итоги", "Результаты по нормам", "Файлы");
    }

    @Test
    void noTextIsAFormula() {
        Xlsx read = Xlsx.read(Mix.ofEach().in(RunFormat.XLSX, Language.EN));
        assertThat(read.cells()).extracting(Cell::getCellType).containsOnly(CellType.STRING, CellType.NUMERIC);
        assertThat(read.rows(2).stream().map(row -> Xlsx.text(row, 0)))
                .contains("=cmd|' /C calc'!A0", "a\\uFFFE\\u0000\\uD800<&>\"'.json");
    }

    @Test
    void aDayIsADay() {
        List<Row> rows = Xlsx.read(Mix.of("lease-without-consent").in(RunFormat.XLSX, Language.EN))
                .rows(1);
        LocalDate day = Mix.report("lease-without-consent")
                .decisions()
                .get(0)
                .decision()
                .particulars()
                .date()
                .asOptional()
                .orElseThrow();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(DateUtil.isCellDateFormatted(row.getCell(DAY))).isTrue();
            assertThat(row.getCell(DAY).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(day);
        });
    }

    @Test
    void aDayThatSpreadsheetsDoNotHaveIsText() {
        List<Row> rows = Xlsx.read(Mix.of("lease-dated-1900").in(RunFormat.XLSX, Language.EN))
                .rows(1);
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            Cell day = row.getCell(DAY);
            assertThat(day == null
                            || day.getCellType() == CellType.STRING
                            || day.getLocalDateTimeCellValue().getYear() >= 1900)
                    .isTrue();
        });
    }

    @Test
    void theSentencesAreThoseOfTheReport() {
        List<Row> rows = Xlsx.read(Mix.of("lease-without-consent").in(RunFormat.XLSX, Language.KK))
                .rows(1);
        assertThat(rows.stream().map(row -> Xlsx.text(row, SENTENCE)))
                .containsAll(Mix.report("lease-without-consent").violations().stream()
                        .map(violation -> violation.row().sentence(Language.KK))
                        .toList());
    }

    @Test
    void whatDoesNotFitGoesOnOnAFurtherSheet() throws IOException {
        Mix mix = Mix.of("lease-without-consent", "lease-with-gaps", "matters-not-covered");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mix.write(new RunOutput(
                Language.EN,
                List.of(new XlsxSink(bytes, mix.files().get(0).report().edition(), Language.EN, 4))));
        Xlsx read = Xlsx.read(bytes.toByteArray());
        assertThat(read.sheets()).hasSizeGreaterThan(4);
        assertThat(read.rows(1))
                .hasSize((int) (mix.rows(Outcome.VIOLATED) + mix.rows(Outcome.UNDETERMINED) + mix.rows(Outcome.ERROR)));
        Set<String> heads = new TreeSet<>();
        read.sheets().stream()
                .filter(sheet -> sheet.getSheetName().startsWith("Findings"))
                .forEach(sheet -> heads.add(Xlsx.text(sheet.getRow(0), 0)));
        assertThat(heads).containsExactly("File");
    }

    @Test
    void lettersByTheirNumberStayText() {
        List<Mix.Entry> files = new ArrayList<>();
        files.add(new Mix.Entry("a_x0041_b_x000d_.json", Mix.Fate.CHECKED, "office-founding"));
        List<Row> rows =
                Xlsx.read(new Mix(files).in(RunFormat.XLSX, Language.EN)).rows(2);
        assertThat(Xlsx.text(rows.get(0), 0)).isEqualTo("a_x0041_b_x000d_.json");
        assertThat(Cells.fitting("a".repeat(40_000))).hasSize(32_002).endsWith(" …");
    }
}
