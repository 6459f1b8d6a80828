package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is waived does not make the command fail, up to and on the last day of its waiver; everything that is violated is told all the same. */
class WaiversTest {

    private static final String LEASE = "../dossiers/lease-without-consent.json";

    @TempDir
    Path folder;

    private String waivers(String until, String... provisions) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String provision : provisions) {
            all.append(all.isEmpty() ? "" : ",\n")
                    .append("{\"provision\": \"")
                    .append(provision)
                    .append("\", \"file\": \"**lease-without-consent.json\", \"reason\": \"On the agenda\", ")
                    .append("\"author\": \"A. Serikova\", \"validUntil\": \"")
                    .append(until)
                    .append("\"}");
        }
        return Files.writeString(folder.resolve("waivers.json"), "{\"waivers\": [\n" + all + "]}")
                .toString();
    }

    private String all(String until) throws IOException {
        return waivers(until, "12.2.8", "12.2.14", "22");
    }

    @Test
    void onTheLastDayItHoldsAndOnTheDayAfterItDoesNot() throws IOException {
        Ran last = Ran.of(
                "--lang",
                "en",
                "--waivers",
                all("2026-04-30"),
                "--fail-on",
                "violated",
                "--checked-on",
                "2026-04-30",
                LEASE);
        assertThat(last.code()).isEqualTo(ExitCode.OK);
        assertThat(last.out())
                .contains("provisions violated: 3 (of them waived: 3)", "VIOLATED", "up to and on 30 April 2026");
        Ran after = Ran.of(
                "--lang",
                "en",
                "--waivers",
                all("2026-04-30"),
                "--fail-on",
                "violated",
                "--checked-on",
                "2026-05-01",
                LEASE);
        assertThat(after.code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(after.err()).contains("waivers.json:2: the waiver of A. Serikova has expired");
        assertThat(after.out()).contains("The waiver has expired");
    }

    @Test
    void whatIsNotWaivedStillFails() throws IOException {
        Ran run = Ran.of("--lang", "en", "--waivers", waivers("2026-12-31", "12.2.8"), LEASE);
        assertThat(run.code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(run.out()).contains("(of them waived: 1)");
    }

    @Test
    void aWaiverThatFitsNothingIsTold() throws IOException {
        Ran run = Ran.of("--lang", "en", "--waivers", waivers("2026-12-31", "12.2.8", "16.8"), LEASE);
        assertThat(run.err())
                .contains("waivers.json:3: the waiver of A. Serikova fits nothing that is violated here")
                .doesNotContain("waivers.json:2:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "sarif", "junit", "csv", "html"})
    void everyFormTellsWhoAndWhyAndUntilWhen(String form) throws IOException {
        Ran run = Ran.of("--lang", "en", "--format", form, "--waivers", all("2026-12-31"), LEASE);
        assertThat(run.code()).isIn(ExitCode.OK, ExitCode.UNDETERMINED);
        assertThat(run.out()).contains("A. Serikova", "On the agenda").containsAnyOf("2026-12-31", "31 December 2026");
    }

    @Test
    void theTotalsCountItApart() throws IOException {
        JsonNode answer = Ran.of("--format", "json", "--waivers", waivers("2026-12-31", "12.2.8"), LEASE)
                .json();
        JsonNode findings = answer.path("totals").path("findings");
        assertThat(findings.path("violated").asInt()).isEqualTo(3);
        assertThat(findings.path("waived").asInt()).isEqualTo(1);
        assertThat(answer.path("totals").path("violated").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"kk, Күтілгені", "ru, Ожидалось", "en, Expected"})
    void aWaiverWithoutALastDayIsRefusedAndNothingIsChecked(String lang, String expected) throws IOException {
        String file = waivers("2026-12-31", "12.2.8");
        Files.writeString(
                Path.of(file), Files.readString(Path.of(file)).replace(", \"validUntil\": \"2026-12-31\"", ""));
        Ran run = Ran.of("--lang", lang, "--waivers", file, LEASE);
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("waivers.json:2:1: /waivers/0: ", "validUntil", expected);
        assertThat(Ran.of("--lang", lang, "--waivers", folder.resolve("no.json").toString(), LEASE)
                        .code())
                .isEqualTo(ExitCode.UNREADABLE);
    }

    /** The file of waivers may lie among the dossiers. */
    @Test
    void theFileOfWaiversIsNoDossier() throws IOException {
        Files.copy(Path.of(LEASE), folder.resolve("lease-without-consent.json"));
        Ran run =
                Ran.of("--format", "json", "--fail-on", "violated", "--waivers", all("2199-12-31"), folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(Ran.counts(run.json())).isEqualTo("2 = 1 + 0 + 0 + 1");
        assertThat(Ran.notRead(run.json())).containsExactly("waivers.json waivers");
    }

    @Test
    void aRunThatIsCarriedOnCountsWaiversToo() throws IOException {
        Path kept = folder.resolve("kept");
        Path answer = folder.resolve("answer.json");
        String waivers = waivers("2026-12-31", "12.2.8", "16.8");
        Ran run = Ran.of(
                "--lang",
                "en",
                "--resume",
                kept.toString(),
                "--output",
                answer.toString(),
                "--waivers",
                waivers,
                LEASE);
        assertThat(run.code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(run.err()).contains("waivers.json:3:").doesNotContain("waivers.json:2:");
        assertThat(new ObjectMapper()
                        .readTree(answer.toFile())
                        .path("totals")
                        .path("findings")
                        .path("waived")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void theFileOfWaiversIsNeverOverwritten() throws IOException {
        String waivers = all("2026-12-31");
        assertThat(Ran.of("--waivers", waivers, "--output", waivers, LEASE).code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theSchemaIsPrinted() {
        assertThat(Ran.of("--schema", "waivers").out()).contains("urn:kz:ereje:waivers:1", "validUntil");
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() throws IOException {
        String waivers = all("2026-12-31");
        assertThat(Ran.of("--waivers", waivers, "--coverage", LEASE).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.of("--waivers", waivers, "--redact", LEASE).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.of("--waivers", waivers, "--rules").code()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @CsvSource({"en, README.md", "ru, examples/docs/README.ru.md", "kk, examples/docs/README.kk.md"})
    void theSampleOfTheReadmeIsWhatTheCommandPrints(String lang, String page) throws IOException {
        Matcher sample = Pattern.compile(
                        "examples/check --lang " + lang + " --waivers examples/(\\S+) examples/(\\S+)\n\n```\n(.*?)```",
                        Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../..", page)));
        assertThat(sample.find()).isTrue();
        String printed = Ran.of("--lang", lang, "--waivers", "../" + sample.group(1), "../" + sample.group(2))
                .out();
        assertThat(sample.group(3).lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(printed).contains(line.replaceFirst("\\.\\.\\.$", "")));
    }

    /** A rule that is open in a row which another rule breaks is not waived with that. */
    @Test
    void whatIsOpenBesideWhatIsWaivedStaysOpen() throws IOException {
        String rule = Files.writeString(
                        folder.resolve("rule.json"),
                        "{\"waivers\": [{\"rule\": \"12.1.10/no-control\", \"decision\": \"hayloft-check\", \"reason\": \"r\","
                                + " \"author\": \"a\", \"validUntil\": \"2199-12-31\"}]}")
                .toString();
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode dossier = (ObjectNode) mapper.readTree(
                Path.of("../dossiers/misuse-found-and-left.json").toFile());
        ArrayNode decisions = (ArrayNode) dossier.get("decisions");
        for (int i = decisions.size() - 1; i > 0; i--) {
            decisions.remove(i);
        }
        String alone = Files.writeString(folder.resolve("hay.json"), mapper.writeValueAsString(dossier))
                .toString();
        Ran run = Ran.of("--lang", "en", "--waivers", rule, alone);
        assertThat(run.out()).contains("of them waived: 1");
        assertThat(run.code()).isEqualTo(ExitCode.UNDETERMINED);
        assertThat(Ran.of("--waivers", rule, "--fail-on", "violated", alone).code())
                .isEqualTo(ExitCode.OK);
        assertThat(Ran.of("--fail-on", "open", alone).code()).isEqualTo(ExitCode.UNDETERMINED);
    }

    @Test
    void reasonsThatNobodySeesAreNone() throws IOException {
        String file = all("2199-12-31");
        Files.writeString(Path.of(file), Files.readString(Path.of(file)).replace("On the agenda", "\u00A0\u2007"));
        assertThat(Ran.of("--waivers", file, LEASE).code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void rowsThatComeBackTakeNoWaivers() throws IOException {
        String file = all("2199-12-31");
        Ran run = Ran.of(
                "--lang",
                "en",
                "--waivers",
                file,
                "--output",
                folder.resolve("x.csv").toString(),
                "../registers/leases.csv");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("do not go with rows of a register that come back");
    }
}
