package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of good and bad files: every form of the answer has the same numbers, and the right ones. */
class AuditTest {

    private static final Path TRAPS =
            Path.of("../../rules-api/adapters/register/src/test/resources/kz/ereje/register/traps");

    @TempDir
    private static Path folder;

    private static Path reports;
    private static Ran run;

    /**
     * A dossier of seven decisions, of which two violate, and one of one that does; a broken one; three lines, one of them broken; a register of two rows with one number; one whose only row
     * is refused; one in CSV; a paper that is none of these; a workbook of a kind that is not read.
     */
    @BeforeAll
    static void audited() throws IOException {
        Path papers = Files.createDirectories(folder.resolve("papers/rows"));
        Path good = Path.of("../dossiers/management-of-property.json");
        Path bad = Path.of("../dossiers/lease-without-consent.json");
        Files.copy(good, papers.resolve("good.json"));
        Files.copy(bad, papers.resolve("bad.json"));
        Files.writeString(papers.resolve("broken.json"), "{\"unit\": ");
        Files.write(papers.resolve("lines.ndjson"), List.of(line(good), "", line(bad), "{"));
        for (String register : List.of("id-in-two-rows.xlsx", "error-in-a-cell.xlsx", "semicolons.csv")) {
            Files.copy(TRAPS.resolve(register), papers.resolve(register));
        }
        Files.writeString(papers.resolve("notes.txt"), "");
        Files.writeString(papers.resolve("old.xls"), "");
        reports = folder.resolve("reports");
        run = Ran.of(
                "--lang",
                "en",
                "--checked-on",
                "2026-03-02",
                "--format",
                "text,json,ndjson,sarif,junit,csv,xlsx,html,pdf",
                "--output",
                reports.toString(),
                papers.toString());
    }

    private static String line(Path dossier) throws IOException {
        return new ObjectMapper().readTree(dossier.toFile()).toString();
    }

    private static String read(String name) throws IOException {
        return Files.readString(reports.resolve(name), StandardCharsets.UTF_8);
    }

    /** 3 files + 3 lines + 2 rows + 1 row + 1 row + 2 that are not read. */
    private static final String FILES = "12 = checked 6 + refused 4 + failed 0 + not read 2.";

    @Test
    void theLastLinesSayIt() throws IOException {
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Files and rows seen: " + FILES);
        assertThat(read("report.txt")).endsWith("Files and rows seen: " + FILES + "\n");
        assertThat(decisions(run.err())).startsWith("Decisions: 18 = violated 6 ");
        assertThat(read("report.txt")).contains(decisions(run.err()));
    }

    private static String decisions(String text) {
        return text.lines()
                .filter(line -> line.startsWith("Decisions: "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachRefusalNamesItsPlace() {
        assertThat(run.err())
                .contains(
                        "broken.json",
                        "lines.ndjson:4",
                        "id-in-two-rows.xlsx#Аренда!4",
                        "error-in-a-cell.xlsx#Аренда!3");
        assertThat(run.err()).contains("old.xls", "save it as .xlsx", "notes.txt");
    }

    @Test
    void dataHaveTheSameNumbers() throws IOException {
        JsonNode document = new ObjectMapper().readTree(read("report.json"));
        List<String> lines = read("report.ndjson").lines().toList();
        JsonNode last = new ObjectMapper().readTree(lines.get(lines.size() - 1));
        for (JsonNode answer : List.of(document, last)) {
            assertThat(Ran.counts(answer)).isEqualTo("12 = 6 + 4 + 0 + 2");
            JsonNode totals = answer.path("totals");
            assertThat(totals.path("decisions").asInt()).isEqualTo(18);
            assertThat(totals.path("violated").asInt()).isEqualTo(6);
            assertThat(Stream.of("violated", "error", "open", "notCovered", "kept")
                            .mapToInt(each -> totals.path(each).asInt())
                            .sum())
                    .isEqualTo(18);
            assertThat(totals.path("violatedAtMost").asInt())
                    .isEqualTo(6 + totals.path("open").asInt());
        }
        assertThat(document.path("totals")).isEqualTo(last.path("totals"));
        assertThat(document.path("dossiers")).hasSize(10);
    }

    @Test
    void tablesAndPagesHaveTheSameNumbers() throws IOException {
        String decisions = decisions(run.err());
        JsonNode sarif = new ObjectMapper()
                .readTree(read("report.sarif"))
                .path("runs")
                .path(0)
                .path("properties");
        assertThat(sarif.path("files.seen").asInt()).isEqualTo(12);
        assertThat(sarif.path("decisions.violated").asInt()).isEqualTo(6);
        assertThat(read("report.xml"))
                .contains("name=\"files.seen\" value=\"12\"", "name=\"decisions.violated\" value=\"6\"");
        assertThat(read("report.csv").lines().filter(line -> line.contains("files.seen")))
                .hasSize(1);
        assertThat(read("report.html")).contains(decisions).contains("data-figure=\"files.seen\"");
        assertThat(summary()).startsWith(12, 6, 4, 0, 2, 18, 6, 0);
        try (PDDocument pdf = Loader.loadPDF(reports.resolve("report.pdf").toFile())) {
            assertThat(plain(new PDFTextStripper().getText(pdf))).contains(plain(decisions));
        }
    }

    /** Lines are broken on paper. */
    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    /** The numbers of the first sheet of the workbook, from above. */
    private static List<Integer> summary() throws IOException {
        try (ZipFile book = new ZipFile(reports.resolve("report.xlsx").toFile())) {
            String sheet = new String(
                    book.getInputStream(book.getEntry("xl/worksheets/sheet1.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            return Pattern.compile("<c r=\"B[0-9]+\"[^>]*><v>([0-9]+)</v>")
                    .matcher(sheet)
                    .results()
                    .filter(cell -> !cell.group().contains("t=\"s\""))
                    .map(cell -> Integer.valueOf(cell.group(1)))
                    .toList();
        }
    }
}
