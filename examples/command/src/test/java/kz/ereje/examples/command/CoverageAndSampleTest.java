package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the act an audit looked at, and what a part of the decisions says of all. */
class CoverageAndSampleTest {

    private static final String ONE = "../dossiers/lease-without-consent.json";
    private static final String DAY = "--checked-on=2026-03-02";
    private static final String ALL = "../dossiers";

    @TempDir
    private Path folder;

    @Test
    void oneDossierAsksAPartOfTheAct() throws IOException {
        Ran run = Ran.of("--coverage", "--format", "json", DAY, ONE);
        assertThat(run.code()).isEqualTo(ExitCode.VIOLATED);
        JsonNode coverage = new ObjectMapper().readTree(run.out());
        assertThat(coverage.toString()).contains("\"22\"");
        for (String lang : List.of("kk", "ru", "en")) {
            assertThat(Ran.of("--coverage", "--lang", lang, DAY, ONE).out()).contains("62");
        }
        assertThat(Ran.of("--coverage", "--format", "html", DAY, ONE).out()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void tooLittleOfTheActFails() {
        assertThat(Ran.of("--min-coverage", "50", DAY, ONE).code()).isEqualTo(ExitCode.NOT_EXPECTED);
        assertThat(Ran.of("--min-coverage", "0", DAY, ONE).code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(Ran.of("--min-coverage", "100", DAY, ALL).code()).isEqualTo(ExitCode.VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--min-coverage=101", "--min-coverage=-1", "--min-coverage=NaN", "--sample=0", "--seed=1"})
    void aWrongNumberIsRefused(String option) {
        Ran run = Ran.of("--lang", "en", option, DAY, ONE);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void coverageIsNoReport() {
        assertThat(Ran.of("--coverage", "--format", "csv", DAY, ONE).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.of("--coverage", "--expect", DAY, ONE).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aSampleChecksWhatWasDrawn() throws IOException {
        Ran first = Ran.of("--sample", "40", "--seed", "7", "--lang", "en", "--format", "json", DAY, ALL);
        JsonNode answer = first.json();
        assertThat(answer.path("totals").path("decisions").asInt()).isEqualTo(40);
        assertThat(first.err()).contains("40", "seed 7", "Wilson", "95 %");
        JsonNode files = answer.path("files");
        assertThat(files.path("seen").asInt())
                .isEqualTo(files.path("checked").asInt() + files.path("notRead").asInt());
        assertThat(answer.path("notRead").toString()).contains("not-drawn");
        assertThat(Ran.of("--sample", "40", "--seed", "7", "--lang", "en", "--format", "json", "--jobs=1", DAY, ALL)
                        .out())
                .isEqualTo(first.out());
        assertThat(Ran.of("--sample", "40", "--seed", "8", "--lang", "en", "--format", "json", DAY, ALL)
                        .out())
                .isNotEqualTo(first.out());
    }

    @Test
    void aSampleOfAllIsACount() {
        Ran all = Ran.of("--lang", "en", "--format", "ndjson", DAY, ALL);
        Ran sample = Ran.of("--sample", "100000", "--lang", "en", "--format", "ndjson", DAY, ALL);
        assertThat(decisions(sample.err())).isEqualTo(decisions(all.err()));
    }

    private static String decisions(String text) {
        return text.lines()
                .filter(line -> line.startsWith("Decisions: "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSampleOfNothingIsNotClean() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Map.of("kk", "ҚАБЫЛДАНБАДЫ", "ru", "ОТКЛОНЕН", "en", "REFUSED").forEach((lang, said) -> {
            Ran run = Ran.of("--sample", "10", "--lang", lang, broken.toString());
            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).contains(said);
        });
    }

    /** A page that is handed on says itself that its numbers are those of a sample. */
    @Test
    void pagesSayThatTheyAreOfASample(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("sample.html");
        Ran run = Ran.of("--sample", "5", "--seed", "7", "--lang", "en", "--output", page.toString(), DAY, ALL);
        String share = run.err()
                .lines()
                .filter(line -> line.contains("Wilson"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(page)).contains(share.strip());
    }

    @Test
    void whatIsDemandedOfTheCoverageIsNeverPassedOver() {
        for (List<String> with : List.of(List.of("--other-readings"), List.of("--expect"))) {
            List<String> line = new ArrayList<>(List.of("--min-coverage", "99"));
            line.addAll(with);
            line.add(ALL);
            assertThat(Ran.of(line.toArray(String[]::new)).code())
                    .as("%s", with)
                    .isEqualTo(ExitCode.USAGE);
        }
    }
}
