package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other readings on the command line: every answer says first that they are not the chosen ones, and what cannot be chosen is told. */
class OtherReadingsTest {

    private static final Path ROOT = Path.of("../..");
    private static final String LEASE = "../dossiers/lease-without-consent.json";
    private static final String OTHER = "22.lease-and-pledge=alienation-alone";
    private static final String SAYS = "This is not the chosen reading (" + OTHER + ").";

    @Test
    void theAnswerSaysFirstThatItIsNotTheChosenReading() throws IOException {
        Ran ran = Ran.of("--lang", "en", "--reading", OTHER, LEASE);
        assertThat(ran.out()).startsWith(SAYS);
        assertThat(ran.code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(Ran.of("--lang", "en", LEASE).out()).doesNotContain("not the chosen reading");
        JsonNode json = Ran.of("--format", "json", "--reading", OTHER, LEASE).json();
        assertThat(json.path("readings").get(0).path("option").asText()).isEqualTo("alienation-alone");
        JsonNode dossier = json.path("dossiers").get(0);
        assertThat(dossier.path("remarks").get(0).path("en").asText()).startsWith(SAYS);
        assertThat(dossier.path("readings").get(0).path("id").asText()).isEqualTo("22.lease-and-pledge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "csv", "sarif", "junit", "ndjson"})
    void eachFormSaysSo(String form) {
        String out = Ran.of("--lang", "en", "--format", form, "--reading", OTHER, LEASE)
                .out();
        assertThat(out).contains(OTHER);
        String first = form.equals("html") ? "<section" : form.equals("junit") ? "<testcase" : "clause 12";
        if (!form.equals("ndjson") && !form.equals("sarif")) {
            assertThat(out.indexOf(OTHER)).isLessThan(out.indexOf(first));
        }
        assertThat(Ran.of("--lang", "en", "--format", form, LEASE).out()).doesNotContain(OTHER);
    }

    @Test
    void aWorkbookAndPaperCanBeMadeUnderAnotherReading(@TempDir Path folder) {
        for (String name : List.of("run.xlsx", "run.pdf")) {
            Path file = folder.resolve(name);
            assertThat(Ran.of("--reading", OTHER, "--output", file.toString(), LEASE)
                            .code())
                    .isEqualTo(ExitCode.VIOLATED);
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void whatTurnsIsTold() throws IOException {
        Ran ran = Ran.of("--lang", "en", "--other-readings", LEASE);
        assertThat(ran.out())
                .contains("clause 22: VIOLATED → NOT APPLICABLE")
                .contains(OTHER + ": Is a lease or a pledge");
        JsonNode json = Ran.of("--format", "json", "--other-readings", LEASE).json();
        JsonNode row = json.path("dossiers").get(0).path("otherReadings").get(1);
        assertThat(row.path("provision").asText()).isEqualTo("22");
        assertThat(row.path("before").asText()).isEqualTo("VIOLATED");
        assertThat(row.path("after").asText()).isEqualTo("NOT_APPLICABLE");
        assertThat(row.path("question").path("kk").asText()).isNotBlank();
        assertThat(json.path("files").path("checked").asInt()).isEqualTo(1);
        assertThat(Ran.of("--lang", "en", "--other-readings", "--reading", OTHER, LEASE)
                        .out())
                .startsWith(SAYS)
                .contains("22.lease-and-pledge=every-disposal");
    }

    @Test
    void aFileThatIsNoDossierIsCountedAndTheOthersAreTold(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Ran ran = Ran.of("--format", "json", "--other-readings", broken.toString(), LEASE);
        assertThat(ran.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(ran.json().path("files").path("refused").asInt()).isEqualTo(1);
        assertThat(ran.json().path("dossiers")).hasSize(1);
    }

    @Test
    void whatCannotBeChosenIsTold() {
        wrong("22.exception-not-stated", "--reading takes the id of a reading and of its option");
        wrong("22.exception-not-stated=open", "maybe 22.lease-and-pledge, 22.demolition, 22.given-back was meant");
        wrong("22.demolition=perhaps", "22.demolition has no option “perhaps”; it has nobody-receives, disposing");
        Ran twice = Ran.of("--lang", "en", "--reading", OTHER, "--reading", OTHER, LEASE);
        assertThat(twice.err()).contains("--reading names 22.lease-and-pledge twice");
        assertThat(Ran.of("--lang", "en", "--other-readings", "--format", "csv", LEASE)
                        .err())
                .contains("--other-readings is told as text or json");
        assertThat(Ran.of("--lang", "en", "--other-readings", "--coverage", LEASE)
                        .err())
                .contains("ask for one at a time");
        for (String silent : List.of("--expect", "--coverage", "--min-coverage=1", "--drafts=target/no-drafts")) {
            Ran ran = Ran.of("--lang", "en", silent, "--reading", OTHER, LEASE);
            assertThat(ran.code()).as(silent).isEqualTo(ExitCode.USAGE);
            assertThat(ran.err()).contains("--reading goes with reports");
        }
        assertThat(Ran.of("--lang", "en", "--rules", "--reading", OTHER).code()).isEqualTo(ExitCode.USAGE);
    }

    private static void wrong(String reading, String said) {
        Ran ran = Ran.of("--lang", "en", "--reading", reading, LEASE);
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains(said);
        assertThat(ran.out()).isEmpty();
    }

    /** The parts of the three pages under their heads are what the command prints. */
    @Test
    void theSamplesOfThePagesAreWhatTheCommandPrints() throws IOException {
        Map<String, String> pages =
                Map.of("README.md", "en", "examples/docs/README.kk.md", "kk", "examples/docs/README.ru.md", "ru");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            List<MatchResult> samples = Pattern.compile(
                            "examples/check (--lang .. (?:--other-readings|--reading \\S+)) examples/(dossiers/\\S+)\n\n```\n(.*?)```",
                            Pattern.DOTALL)
                    .matcher(Files.readString(ROOT.resolve(page.getKey()), StandardCharsets.UTF_8))
                    .results()
                    .toList();
            assertThat(samples).as(page.getKey()).hasSize(2);
            for (MatchResult sample : samples) {
                String[] words = (sample.group(1) + " ../" + sample.group(2)).split(" ");
                String printed = Ran.of(words).out().replace("../dossiers", "examples/dossiers");
                assertThat(sample.group(3)).isNotBlank();
                sample.group(3)
                        .lines()
                        .forEach(line -> assertThat(printed).contains(line.replaceFirst("\\.\\.\\.$", "")));
            }
        }
    }
}
