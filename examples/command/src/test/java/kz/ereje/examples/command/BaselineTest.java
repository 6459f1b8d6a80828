package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an earlier run had found does not make the command fail, what is new does; two runs are compared decision by decision. */
class BaselineTest {

    private static final Path DOSSIERS = Path.of("../dossiers");

    @TempDir
    Path folder;

    private Path dossiers;

    @BeforeEach
    void twoDossiers() throws IOException {
        dossiers = Files.createDirectory(folder.resolve("dossiers"));
        copied("lease-without-consent", "a.json");
        copied("lease-with-gaps", "b.json");
    }

    private void copied(String example, String name) throws IOException {
        Files.writeString(dossiers.resolve(name), Files.readString(DOSSIERS.resolve(example + ".json")));
    }

    private String run(String form, String... more) {
        String file = folder.resolve("run-" + System.nanoTime() + "." + form).toString();
        List<String> line = new ArrayList<>(List.of("--format", form, "--output", file, dossiers.toString()));
        line.addAll(List.of(more));
        Ran.of(line.toArray(String[]::new));
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson"})
    void onlyWhatIsNewFails(String form) throws IOException {
        String baseline = run(form);
        Ran same = Ran.of("--lang", "en", "--baseline", baseline, dossiers.toString());
        assertThat(same.code()).isEqualTo(ExitCode.OK);
        assertThat(same.out())
                .contains("This finding is known from the earlier run.", "New findings: 0.")
                .containsPattern(
                        "Findings of the earlier run: (\\d+) = still there \\1 \\+ gone 0 \\+ not checked again 0");
        copied("lease-without-consent", "c.json");
        Ran more = Ran.of("--lang", "en", "--baseline", baseline, dossiers.toString());
        assertThat(more.code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(more.out()).contains("This finding is new", "New findings: 3.");
    }

    @Test
    void theEarlierRunMayBeARecord() throws IOException {
        String record = folder.resolve("march.record").toString();
        Ran.of("--record", record, dossiers.toString());
        Ran same = Ran.of("--lang", "en", "--baseline", record, dossiers.toString());
        assertThat(same.code()).isEqualTo(ExitCode.OK);
        assertThat(same.out())
                .contains("New findings: 0.")
                .containsPattern("Findings of the earlier run: ([1-9]\\d*) = still there \\1 ");
        Files.writeString(Path.of(record), Files.readString(Path.of(record)).replaceFirst("a\\.json", "c.json"));
        Ran broken = Ran.of("--lang", "en", "--baseline", record, dossiers.toString());
        assertThat(broken.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).contains("The earlier run was not taken, and nothing was checked", "was changed");
    }

    @Test
    void whatIsGoneAndWhatWasNotCheckedIsTold() throws IOException {
        String baseline = run("json");
        Files.delete(dossiers.resolve("b.json"));
        Path file = dossiers.resolve("a.json");
        Files.writeString(file, Files.readString(file).replace("\"consents\": [], ", ""));
        JsonNode told = Ran.of("--format", "json", "--baseline", baseline, dossiers.toString())
                .json()
                .path("totals")
                .path("findings")
                .path("baseline");
        assertThat(told.path("size").asInt())
                .isEqualTo(told.path("known").asInt()
                        + told.path("gone").asInt()
                        + told.path("notChecked").asInt());
        assertThat(told.path("notChecked").asInt()).isPositive();
        assertThat(told.path("gone").asInt()).isPositive();
        assertThat(Ran.of("--lang", "en", "--baseline", baseline, dossiers.toString())
                        .out())
                .contains(
                        "Gone since the earlier run:\n", "a.json, garage-lease: clause 12(2), paragraph 14 (VIOLATED)");
        assertThat(Ran.of("--lang", "en", "--format", "csv", "--baseline", baseline, dossiers.toString())
                        .out())
                .contains("\r\ngone,");
        assertThat(told.path("goneFindings")).hasSize(told.path("gone").asInt());
    }

    @ParameterizedTest
    @CsvSource({"kk", "ru", "en"})
    void whatIsNoRunIsNotTaken(String lang) {
        String dossier = dossiers.resolve("a.json").toString();
        Ran run = Ran.of("--lang", lang, "--baseline", dossier, dossier);
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("a.json");
        assertThat(Ran.of("--baseline", folder.resolve("no").toString(), dossier)
                        .code())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(Ran.of("--baseline", dossier, "--redact", dossier).code()).isEqualTo(ExitCode.USAGE);
    }

    /** Each condition has its own exit code, and makes the command fail only where it is asked for; without the option all do. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lease-without-consent|violated|4",
                "lease-without-consent|open|0",
                "lease-without-consent|not-covered|0",
                "lease-with-gaps|violated|0",
                "lease-with-gaps|open|6",
                "lease-with-gaps|violated,open,not-covered|6",
                "matters-not-covered|violated,open|0",
                "matters-not-covered|not-covered|3",
            })
    void onlyWhatIsAskedForFails(String example, String failOn, int code) {
        String file = DOSSIERS.resolve(example + ".json").toString();
        Ran run = Ran.of("--fail-on", failOn, file);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEqualTo(Ran.of(file).out());
    }

    @ParameterizedTest
    @CsvSource({"kk, --fail-on violated", "ru, --fail-on принимает violated", "en, --fail-on takes violated"})
    void anotherWordIsRefused(String lang, String told) {
        Ran run = Ran.of("--lang", lang, "--fail-on", "violated,broken", DOSSIERS + "/lease-with-gaps.json");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(told);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anInputThatCannotBeReadFailsWhateverIsAskedFor() throws IOException {
        Files.writeString(dossiers.resolve("c.json"), "{}");
        assertThat(Ran.of("--fail-on", "not-covered", dossiers.toString()).code())
                .isEqualTo(ExitCode.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"json, json", "ndjson, ndjson", "json, ndjson"})
    void runsAreComparedByDecisions(String first, String second) throws IOException {
        copied("planned-lease", "c.json");
        String before = run(first);
        assertThat(Ran.of("--compare", before, run(second)).code()).isEqualTo(ExitCode.OK);
        copied("planned-lease", "d.json");
        String after = run(second, "--checked-on", "2027-03-02");
        Ran text = Ran.of("--lang", "en", "--compare", before, after);
        assertThat(text.code()).isEqualTo(ExitCode.NOT_EXPECTED);
        assertThat(text.out())
                .contains(
                        "In both: ",
                        "in the second alone: 2.",
                        "What can be why: another day of the check. Decisions: ",
                        "c.json, nursery-lease: ",
                        "d.json, nursery-lease: the other run has no file of this name")
                .doesNotContain("{");
        JsonNode json = Ran.of("--format", "json", "--compare", before, after).json();
        assertThat(json.path("before").asInt())
                .isEqualTo(json.path("both").asInt() + json.path("onlyBefore").asInt());
        assertThat(json.path("differing").asInt()).isPositive();
        assertThat(json.path("both").asInt())
                .isEqualTo(json.path("same").asInt() + json.path("differing").asInt());
        String file = folder.resolve("compared.json").toString();
        assertThat(Ran.of("--format", "json", "--output", file, "--compare", before, after)
                        .code())
                .isEqualTo(ExitCode.NOT_EXPECTED);
        assertThat(Files.readString(Path.of(file)))
                .isEqualTo(
                        Ran.of("--format", "json", "--compare", before, after).out());
    }

    @Test
    void whatCannotBeComparedIsSaid() {
        String run = run("json");
        String dossier = dossiers.resolve("a.json").toString();
        assertThat(Ran.of("--compare", run, dossier).code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(Ran.of("--lang", "en", "--compare", run, dossier).err()).contains("nothing was compared", dossier);
        assertThat(Ran.of("--compare", run).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.of("--compare", run, run, dossier).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.of("--format", "html", "--compare", run, run).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.of("--output", run, "--compare", run, run).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whatWasCutShortOrHoldsNothingIsNotTheSame() throws IOException {
        String whole = run("ndjson");
        String cut = folder.resolve("cut.ndjson").toString();
        List<String> lines = Files.readAllLines(Path.of(whole));
        Files.write(Path.of(cut), lines.subList(0, lines.size() - 1));
        Ran part = Ran.of("--lang", "en", "--compare", cut, cut);
        assertThat(part.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(part.err()).contains("may have been cut short");

        String none = folder.resolve("none.ndjson").toString();
        Files.writeString(Path.of(none), lines.get(lines.size() - 1) + "\n");
        Ran nothing = Ran.of("--lang", "en", "--compare", none, none);
        assertThat(nothing.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(nothing.err()).contains("Nothing was compared");

        String made = folder.resolve("made.ndjson").toString();
        Files.writeString(Path.of(made), Files.readString(Path.of(whole)).replace("\"VIOLATED\"", "\"FOO\""));
        Ran unknown = Ran.of("--lang", "en", "--compare", made, whole);
        assertThat(unknown.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(unknown.err()).contains("FOO");
    }

    @Test
    void whatSteersATerminalIsShownAsItsNumber() throws IOException {
        String whole = run("json");
        String other = folder.resolve("other.json").toString();
        Files.writeString(
                Path.of(other), Files.readString(Path.of(whole)).replaceAll("\"wording\" *: *\"", "$0\\\\u001b[31m"));
        assertThat(Ran.of("--lang", "en", "--compare", whole, other).out())
                .doesNotContain("\u001b")
                .contains("\\u001B");
    }
}
