package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.ereje.api.ComplianceChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class CheckCommandTest {

    private static final String VIOLATING = "../dossiers/lease-without-consent.json";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    /** What a run printed and how it ended. */
    private record Run(String out, String err, int code) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CheckCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Run(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), code);
    }

    @Test
    void aLeaseWithoutConsentIsViolatedInThreeLanguages() {
        assertThat(run("--lang", "kk", VIOLATING).out())
                .contains("БҰЗЫЛҒАН: ", "12-тармақтың 2) тармақшасының он төртінші абзацы");
        assertThat(run("--lang", "ru", VIOLATING).out())
                .contains("НАРУШЕНО: ", "абзац четырнадцатый подпункта 2) пункта 12");
        Run english = run("--lang", "en", VIOLATING);
        assertThat(english.out()).contains("VIOLATED: ", "clause 12(2), paragraph 14");
        assertThat(english.code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(english.err().lines()).hasSize(1).first().asString().contains("last compared", "Law No. 148");
        assertThat(english.out()).doesNotContain("\u001B");
    }

    @Test
    void jsonHoldsEveryRow() {
        Run run = run("--format", "json", VIOLATING);
        assertThat(run.code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(run.out().split("\"provision\" :", -1)).hasSize(1 + 83);
        assertThat(run.out()).contains("\"formatVersion\"", "\"ruleBase\"", "\"sha256\"", "\"covered\" : true");
    }

    @Test
    void everyRowIsToldOnDemand() {
        String all = run("--all", "--lang", "en", VIOLATING).out();
        long broken = all.lines()
                .filter(line -> line.startsWith("  VIOLATED: "))
                .flatMap(line -> Stream.of(line.split("; ", -1)))
                .count();
        long others = all.lines()
                .filter(line -> line.matches(" {2}(KEPT|NOT APPLICABLE|NOT CHECKED): clause .*|.*NOT CHECKED: .*"))
                .count();
        assertThat(broken).isEqualTo(3);
        assertThat(broken + others).isEqualTo(83);
    }

    @Test
    void anUnreadableFileDoesNotKeepTheOthersFromBeingChecked() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"unit\": ");
        Run run = run(
                "--lang",
                "en",
                broken.toString(),
                VIOLATING,
                folder.resolve("absent.json").toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out())
                .contains("VIOLATED")
                .endsWith("Files seen: 3 = checked 1 + refused 2 + failed 0 + not read 0.\n");
        assertThat(run.err()).contains("broken.json", "absent.json").doesNotContain("Exception");
        Run json = run("--format", "json", broken.toString(), VIOLATING);
        assertThat(json.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(json.out()).contains("\"problems\"", "\"syntax\"", "\"decisions\"");
    }

    @Test
    void aFolderStandsForTheDossiersInIt() throws IOException {
        Files.createDirectories(folder.resolve("deep/er"));
        Files.copy(Path.of(VIOLATING), folder.resolve("deep/er/one.json"));
        Files.copy(Path.of(VIOLATING), folder.resolve("two.json"));
        Files.writeString(folder.resolve("notes.txt"), "not a dossier");
        Files.createSymbolicLink(folder.resolve("deep/loop"), folder);
        assertThat(run("--lang", "en", folder.toString()).out())
                .contains("Files seen: 4 = checked 2 + refused 0 + failed 0 + not read 2.");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run("--lang", "en", empty.toString()).code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void aDecisionThatIsNotCoveredEndsWithACodeOfItsOwn() {
        String uncovered = "../dossiers/matters-not-covered.json";
        String kept = "../dossiers/planned-lease.json";
        assertThat(run(kept).code()).isEqualTo(ExitCode.OK);
        assertThat(run(uncovered).code()).isEqualTo(ExitCode.NOT_COVERED);
        assertThat(run(uncovered, kept).code()).isEqualTo(ExitCode.NOT_COVERED);
        assertThat(run("--format", "json", kept, uncovered).code()).isEqualTo(ExitCode.NOT_COVERED);
        assertThat(run(uncovered, "../dossiers/lease-with-gaps.json").code()).isEqualTo(ExitCode.UNDETERMINED);
        assertThat(run(uncovered, VIOLATING).code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(run(uncovered, "absent.json").code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void theCodeOfWhatIsNotCoveredIsInTheHelp() {
        assertThat(run("--help", "--lang", "kk").out()).contains("3 – ");
        assertThat(run("--help", "--lang", "ru").out()).contains("3 – ");
        assertThat(run("--help", "--lang", "en").out()).contains("3 the same");
    }

    @Test
    void theStandardInputIsRead() throws IOException {
        InputStream input = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(VIOLATING))));
            assertThat(run("-").code()).isEqualTo(ExitCode.VIOLATED);
        } finally {
            System.setIn(input);
        }
    }

    @Test
    void aWrongCommandLineIsToldInTheLanguageAskedFor() {
        assertThat(run("--lang", "ru").err()).contains("Команда записана неверно");
        assertThat(run().err()).contains("Команда дұрыс жазылмаған");
        assertThat(run("--lang=en", "--colour").err()).contains("The command line is wrong");
        assertThat(List.of(
                        run().code(),
                        run("--lang", "de", VIOLATING).code(),
                        run("--checked-on", "2026-02-30", VIOLATING).code()))
                .containsOnly(ExitCode.USAGE);
        assertThat(run("--help", "--lang", "ru").out()).contains("Коды выхода");
        assertThat(run("--help").code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aListingTakesNoFileAndNoOtherListing() {
        assertThat(run("--schema", VIOLATING).code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("--rules", "--provisions").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("--lang", "RU", VIOLATING).out()).contains("НАРУШЕНО");
        assertThat(run("--lang", "ru", "--checked-on", "10.03.2026", VIOLATING).err())
                .contains("--checked-on 10.03.2026")
                .doesNotContain("Exception", "convert");
    }

    @Test
    void aPlanIsToldAsAPlan() {
        assertThat(run("--lang", "en", "../dossiers/planned-lease.json").out())
                .contains("These days still lie ahead", "of them as planned: ");
    }

    @Test
    void rulesAndProvisionsAreListed() {
        Run rules = run("--rules", "--format", "json");
        assertThat(rules.code()).isEqualTo(ExitCode.OK);
        assertThat(rules.out()).contains("\"12.2.14/no-assembly-consent\"", "\"kk\"", "\"ru\"", "\"en\"");
        String provisions = run("--provisions", "--lang", "en").out();
        assertThat(provisions.lines().filter(line -> line.endsWith("]") && !line.startsWith(" ")))
                .hasSize(83);
        assertThat(run("--schema").out()).contains("2020-12");
    }

    @Test
    void thePageOfTheActHasEveryProvisionAndEveryRuleOnce() throws Exception {
        String page = run("--provisions", "--format", "html").out();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        List<String> anchors = Pattern.compile(" id='([pr]-[^']+)'")
                .matcher(page)
                .results()
                .map(anchor -> anchor.group(1))
                .toList();
        ComplianceChecker checker = ComplianceChecker.create();
        Stream<String> provisions = checker.regulation().provisions().stream().map(provision -> "p-" + provision.id());
        Stream<String> rules = checker.regulation().rules().stream().map(rule -> "r-" + rule.id());
        assertThat(anchors)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(provisions, rules).toList());
        assertThat(Pattern.compile(" href='#([^']+)'").matcher(page).results().map(link -> link.group(1)))
                .allSatisfy(target -> assertThat(page).contains(" id='" + target + "'"));
        assertThat(page).doesNotContain("http:", "https:", "src=", "url(", "@import", "<link", "<script");
    }

    @Test
    void thePageOfTheActIsInThreeLanguagesAndShowsTheOneAskedFor() throws IOException {
        for (String lang : List.of("kk", "ru", "en")) {
            Run run = run("--provisions", "--format", "html", "--lang", lang);
            assertThat(run.code()).isEqualTo(ExitCode.OK);
            assertThat(run.out())
                    .startsWith("<!DOCTYPE html>\n<html lang='" + lang + "'>")
                    .contains("id='show-" + lang + "' checked='checked'")
                    .contains("Жалпы ережелер", "Общие положения", "General provisions")
                    .containsOnlyOnce("checked='checked'");
        }
        String page = run("--provisions", "--format", "html").out();
        String act = Files.readString(
                Path.of("../../rules-kb/src/main/resources/kz/ereje/kb/act/V1700015632/2017-294/edition.json"));
        assertThat(Pattern.compile("\"([1-5])\" ?: \"([^\"]+)\"").matcher(act).results())
                .hasSize(5)
                .allSatisfy(chapter ->
                        assertThat(page).contains(chapter.group(1) + "-тарау. " + chapter.group(2) + "</span>"));
    }

    @Test
    void ofListsThereIsAPageOfTheActOnly() {
        for (String list : List.of("--rules", "--schema", "--template=lease")) {
            Run run = run("--lang", "ru", "--format", "html", list);
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("--provisions еще и как html");
        }
    }

    @Test
    void theDayOfTheCheckCanBeGiven() {
        String told =
                run("--lang", "en", "--checked-on", "2026-05-01", VIOLATING).out();
        assertThat(told).contains("Day of the check: 1 May 2026");
    }
}
