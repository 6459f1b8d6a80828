package kz.ereje.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.ereje.api.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** CSV is opened by spreadsheets, which take nothing in it for a formula. */
class CsvTest {

    @Test
    void itBeginsWithAMarkAndEndsItsLinesAsTheStandardSays() {
        String text = new String(Mix.ofEach().in(RunFormat.CSV, Language.RU), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFСтрока,Файл,").endsWith("\r\n");
    }

    @Test
    void theSeparatorIsChosen() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Mix.ofEach().write(RunReports.csv(bytes, Language.KK, ';'));
        assertThat(Csv.read(bytes.toByteArray(), ';').figures())
                .isEqualTo(Mix.ofEach().figures());
        assertThatThrownBy(() -> RunReports.csv(bytes, Language.KK, '\t')).hasMessageContaining("Maybe ;");
    }

    @Test
    void aNameComesBackAsItWas() {
        Csv read = Csv.read(Mix.ofEach().in(RunFormat.CSV, Language.EN), ',');
        assertThat(read.lines("file", "CHECKED").stream().map(line -> line.get(Csv.FILE)))
                .contains("'-1;\"2\",3\r\n.json", "district/лист 1.json");
        assertThat(read.lines("file", "REFUSED").stream().map(line -> line.get(Csv.FILE)))
                .containsExactly("'=cmd|' /C calc'!A0");
        assertThat(read.lines()).allMatch(line -> line.size() == read.heads().size());
    }

    @Test
    void noCellBeginsAFormula() {
        for (String text : List.of("=1", "+1", "-1", "@a", "\t=1", "\r=1", "  =1", "\uFF1D1", "\n-1")) {
            assertThat(Cells.defused(text)).isEqualTo("'" + text);
        }
        for (String text : List.of("", "a=1", "1-1", "'=1", "а@b")) {
            assertThat(Cells.defused(text)).isEqualTo(text);
        }
        Csv read = Csv.read(Mix.ofEach().in(RunFormat.CSV, Language.EN), ',');
        assertThat(read.lines().stream().flatMap(List::stream)).noneMatch(cell -> cell.matches("(?s)\\s*[=+\\-@].*"));
    }

    @Property
    void anyTextIsDefused(@ForAll String text) {
        String cell = Cells.defused(text);
        assertThat(cell).matches("(?s)([^=+\\-@\\t\\r].*)?").endsWith(text);
    }
}
