package kz.ereje.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.guide.CheckRegister;
import kz.ereje.model.decision.DecisionKind;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page says what is: its code is compiled and run by this build. And other programs read in a template what we do. */
class PageTest {

    private static final Path PAGE = Path.of("README.md");
    private static final Pattern CODE = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

    @Test
    void itsCodeIsTheClassThatThisBuildRuns() throws IOException {
        String source = Files.readString(Path.of("src/test/java/kz/ereje/guide/CheckRegister.java"));
        assertThat(CODE.matcher(Files.readString(PAGE)).results().map(block -> block.group(1)))
                .containsExactly(source.substring(source.indexOf("import ")));
    }

    @Test
    void itsCodeWritesATemplateAndChecksIt(@TempDir Path folder) throws Exception {
        String file = folder.resolve("leases.xlsx").toString();
        CheckRegister.main(new String[] {file});
        Files.write(Path.of(file), TemplateTest.unmarked(Files.readAllBytes(Path.of(file)), Language.RU));
        CheckRegister.main(new String[] {file, folder.resolve("checked.xlsx").toString()});
        try (Register checked = Register.open(folder.resolve("checked.xlsx"))) {
            assertThat(checked.rows()).hasSize(1);
        }
    }

    @Test
    void anotherReaderReadsTheSame() throws Exception {
        byte[] template = TemplateTest.template(Set.of(DecisionKind.LEASE), Language.KK);
        XlsxBook ours = new XlsxBook(Packed.of(template));
        try (ReadableWorkbook theirs = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            List<Sheet> sheets = theirs.getSheets().toList();
            assertThat(ours.sheets())
                    .extracting(kz.ereje.register.Sheet::name)
                    .isEqualTo(sheets.stream().map(Sheet::getName).toList());
            for (int i = 0; i < sheets.size(); i++) {
                assertThat(texts(ours.sheets().get(i))).isNotEmpty().isEqualTo(texts(sheets.get(i)));
            }
        }
    }

    private static List<String> texts(kz.ereje.register.Sheet sheet) {
        List<String> texts = new ArrayList<>();
        try (Rows rows = sheet.rows().get()) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                row.cells().stream().filter(cell -> cell.is(Cell.Kind.TEXT)).forEach(cell -> texts.add(cell.shown()));
            }
        }
        return texts;
    }

    private static List<String> texts(Sheet sheet) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet.read()) {
            row.stream()
                    .filter(cell -> cell != null && cell.getType() == org.dhatim.fastexcel.reader.CellType.STRING)
                    .forEach(cell -> texts.add(cell.getText()));
        }
        return texts;
    }

    /** Each sentence that can be said is there in each language, and no other is. */
    @Test
    void everyProblemHasItsSentence() throws IOException {
        Set<String> said = new TreeSet<>();
        Pattern code = Pattern.compile(
                "\"((?:file|sheet|column|heading|row|id|unit|cell|list|text|word|count|amount|day|name|group|expected)\\.[a-z0-9-]+)\"");
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/kz/ereje/register"))) {
            for (Path source : sources.toList()) {
                code.matcher(Files.readString(source)).results().forEach(found -> said.add(found.group(1)));
            }
        }
        Set<String> kept = new TreeSet<>();
        for (Language language : Language.values()) {
            Set<String> keys = new TreeSet<>(Phrases.in(language).bundle().keySet());
            kept.addAll(keys);
            assertThat(keys)
                    .isEqualTo(new TreeSet<>(Phrases.in(Language.KK).bundle().keySet()));
        }
        List<String> problems =
                kept.stream().filter(key -> key.startsWith("problem.")).toList();
        assertThat(problems).isNotEmpty().allMatch(key -> said.contains(key.substring("problem.".length())));
        Set<String> others = Set.of(
                "column.row",
                "column.id",
                "column.unit",
                "column.district",
                "column.expected",
                "unit.kind",
                "unit.population",
                "expected.words",
                "expected.or-none");
        assertThat(said.stream().filter(each -> !others.contains(each)))
                .allMatch(each -> kept.contains("problem." + each));
    }
}
