package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of people that lie in papers, in names of files and in what is broken come out nowhere. */
class RedactTest {

    /** No word of the act, of the papers or of the program holds it. */
    private static final String CANARY = "Құзғынбаев";

    private static final String LATIN = "kuzgynbaev";
    private static final String FORMS = "text,json,ndjson,sarif,junit,csv,xlsx,html,pdf";
    private static final Path TRAPS =
            Path.of("../../rules-api/adapters/register/src/test/resources/kz/ereje/register/traps");

    @TempDir
    private Path folder;

    private Path papers;
    private Path salt;

    @BeforeEach
    void papers() throws IOException {
        papers = Files.createDirectories(folder.resolve("papers"));
        salt = Files.writeString(folder.resolve("salt"), "a secret of sixteen bytes and more");
        Path inside = Files.createDirectories(papers.resolve(CANARY));
        String lease = Files.readString(Path.of("../dossiers/lease-without-consent.json"))
                .replace("Гаражды жалға беру туралы", CANARY + " гаражды жалға алады")
                .replaceAll("\"name\": \"[^\"]*(ЖШС|ТОО|ЖК|ИП)[^\"]*\"", "\"name\": \"" + CANARY + "\"")
                .replaceAll("\"tenant\"", "\"" + LATIN + "\"");
        assertThat(lease).contains(CANARY);
        Files.writeString(inside.resolve(CANARY + ".json"), lease);
        Files.writeString(papers.resolve("broken.json"), "{\"" + CANARY + "\": 1, \"unit\": \"" + CANARY + "\"}");
        Files.writeString(papers.resolve(CANARY + ".txt"), "");
        Files.write(
                papers.resolve("lines.ndjson"), List.of(lease.replaceAll("\\s*\n\\s*", " "), "{\"" + CANARY + "\""));
        Files.writeString(
                papers.resolve("register.csv"),
                Files.readString(TRAPS.resolve("semicolons.csv"))
                                .replace("О сдаче в аренду", CANARY)
                                .replace("ТОО «Береке»", CANARY)
                        + "\n"
                        + Files.readAllLines(TRAPS.resolve("semicolons.csv"))
                                .get(2)
                                .replace("02.03.2026", CANARY)
                                .replace("\"7\"", "\"8\""));
    }

    private Ran run(String lang, String... more) {
        return Ran.of(
                Stream.concat(Stream.of("--lang", lang, "--checked-on", "2026-03-02", "--no-progress"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Path reports(String lang, String... more) {
        Path reports = folder.resolve("reports-" + lang + more.length);
        Ran run = run(
                lang,
                Stream.concat(
                                Stream.of("--format", FORMS, "--output", reports.toString(), papers.toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err().contains(CANARY)).isEqualTo(more.length == 0);
        return reports;
    }

    /** Everything that a program could read out of the files of a folder, by their names. */
    private static Map<String, String> read(Path reports) throws IOException {
        Map<String, String> read = new TreeMap<>();
        try (Stream<Path> files = Files.list(reports)) {
            files.forEach(file -> read.put(file.getFileName().toString(), text(file)));
        }
        return read;
    }

    private static String text(Path file) {
        try {
            String name = file.toString();
            if (name.endsWith(".pdf")) {
                try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                    return new PDFTextStripper().getText(pdf);
                }
            }
            return name.endsWith(".xlsx")
                    ? unzipped(file)
                    : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a workbook letters stand as numbers. */
    private static String unzipped(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        StringBuilder plain = new StringBuilder();
        Matcher letter = Pattern.compile("&#x([0-9a-f]+);").matcher(all);
        while (letter.find()) {
            letter.appendReplacement(plain, Character.toString(Integer.parseInt(letter.group(1), 16)));
        }
        return letter.appendTail(plain).toString();
    }

    @Test
    void noNameComesOutInAnyForm() throws IOException {
        for (String lang : List.of("kk", "ru", "en")) {
            Map<String, String> told = read(reports(lang, "--redact", "--salt", salt.toString()));
            assertThat(told).hasSize(FORMS.split(",").length);
            assertThat(told)
                    .allSatisfy((name, text) -> assertThat(text)
                            .as(name)
                            .isNotEmpty()
                            .doesNotContain(CANARY, LATIN)
                            .doesNotContainIgnoringCase(CANARY));
        }
    }

    /** The same folder without the option: else the test would see nothing. */
    @Test
    void withoutItNamesComeOut() throws IOException {
        Map<String, String> told = read(reports("ru"));
        told.remove("report.pdf");
        assertThat(told).allSatisfy((name, text) -> assertThat(text).as(name).contains(CANARY));
    }

    @Test
    void theNumbersStayTheSame() {
        String shown = run("en", "--format", "ndjson", papers.toString()).err();
        String kept =
                run("en", "--format", "ndjson", "--redact", papers.toString()).err();
        assertThat(totals(kept)).isEqualTo(totals(shown)).hasSize(4);
    }

    private static List<String> totals(String text) {
        return text.lines()
                .filter(line -> line.startsWith("Decisions: ")
                        || line.startsWith("Violated ")
                        || line.startsWith("Of the facts")
                        || line.startsWith("Files and rows"))
                .toList();
    }

    @Test
    void theSameSaltGivesTheSameHashes() {
        String[] command = {"--format", "ndjson", "--redact", "--salt", salt.toString(), papers.toString()};
        assertThat(run("ru", command).out()).isEqualTo(run("ru", command).out());
        String[] chance = {"--format", "ndjson", "--redact", papers.toString()};
        assertThat(run("ru", chance).out()).isNotEqualTo(run("ru", chance).out());
    }

    @Test
    void aRunThatIsKeptHoldsNoName() throws IOException {
        Path state = folder.resolve("state");
        Ran.with(
                command -> command.afterEach = done -> {
                    throw new AssertionError("cut short");
                },
                "--redact",
                "--salt",
                salt.toString(),
                "--format",
                "ndjson,html",
                "--output",
                folder.resolve("out").toString(),
                "--resume",
                state.toString(),
                papers.toString());
        assertThat(read(state))
                .isNotEmpty()
                .allSatisfy((name, text) -> assertThat(text).doesNotContain(CANARY, LATIN));
    }

    @Test
    void whatRepeatsNamesIsRefused() {
        for (List<String> more : List.of(
                List.of("--debug"),
                List.of("--drafts", folder.resolve("d").toString()),
                List.of(
                        "--output",
                        folder.resolve("o").toString(),
                        "--resume",
                        folder.resolve("s").toString()))) {
            String[] command = Stream.concat(Stream.of("--redact", papers.toString()), more.stream())
                    .toArray(String[]::new);
            assertThat(run("ru", command).code()).as(more.toString()).isEqualTo(ExitCode.USAGE);
        }
        assertThat(run("ru", "--salt", salt.toString(), papers.toString()).code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("ru", "--redact", "--output", folder.resolve("c.csv").toString(), papers + "/register.csv")
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aSaltThatIsTooShortIsRefused() throws IOException {
        Path little = Files.writeString(folder.resolve("little"), "short");
        Ran run = run("en", "--redact", "--salt", little.toString(), papers.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("16 bytes");
    }
}
