package kz.ereje.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import kz.ereje.api.Regulation;
import kz.ereje.api.Report;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Which cases a folder has, whatever lies in it. */
class FolderCasesTest {

    private static final String ROOT = "target/harness/folder";
    private static final Map<String, String> SEEN = new ConcurrentSkipListMap<>();
    private static final String UNIT =
            "{\"unit\": \"q\", \"territories\": [{\"id\": \"q\", \"kind\": \"rural-district\"}], \"decisions\": []}";

    private Path folder = Path.of(ROOT);

    @BeforeEach
    void anEmptyFolder() {
        folder = Harness.folder("folder");
        SEEN.clear();
    }

    @Test
    void eachFileIsACaseByItsPathInOrder() throws IOException {
        Harness.copy("planned-lease", folder.resolve("Қарасу ауылы/2026"));
        Harness.copy("lease-without-consent", folder.resolve("b"));
        Harness.copy("planned-lease", folder);
        Files.copy(folder.resolve("planned-lease.json"), folder.resolve("жай №1.json"));
        assertThat(Harness.in("en").run(Everything.class))
                .extracting(Harness.Case::name)
                .containsExactly(
                        "b/lease-without-consent.json",
                        "planned-lease.json",
                        "жай №1.json",
                        "Қарасу ауылы/2026/planned-lease.json");
    }

    @Test
    void aCaseIsGivenByType() throws IOException {
        Harness.copy("planned-lease", folder);
        assertThat(Harness.in("en").run(Everything.class))
                .extracting(Harness.Case::failure)
                .containsExactly("");
        assertThat(SEEN.get("planned-lease.json")).isEqualTo("planned-lease.json, 2 decisions, the same dossier");
    }

    @Test
    void eachDecisionIsACaseByItsTitle() throws IOException {
        Harness.copy("planned-lease", folder);
        assertThat(Harness.in("ru").run(EachDecision.class))
                .extracting(Harness.Case::name)
                .containsExactly(
                        "planned-lease.json: «Жергілікті қоғамдастық жиналысын шақыру туралы», 10 марта 2026 года (созыв схода, раздельного схода или собрания)",
                        "planned-lease.json: «Балабақша ғимаратын жалға беру туралы», 27 марта 2026 года (передача в имущественный наем (аренду))");
        assertThat(SEEN).containsOnlyKeys("march-convening", "nursery-lease");
    }

    @Test
    void aFileThatSeveralPatternsMatchIsOneCase() throws IOException {
        Harness.copy("planned-lease", folder.resolve("a"));
        assertThat(Harness.in("en").run(Doubled.class))
                .extracting(Harness.Case::name)
                .containsExactly("a/planned-lease.json");
    }

    @Test
    void whatIsNoDossierIsACaseThatFails() throws IOException {
        Harness.copy("planned-lease", folder);
        Files.writeString(folder.resolve("list.json"), "[]");
        Files.writeString(folder.resolve("misspelt.json"), "{\n \"unti\": \"q\"}");
        Files.writeString(folder.resolve("none.json"), UNIT);
        Files.createSymbolicLink(folder.resolve("gone.json"), Path.of("nowhere.json"));
        assertThat(failures("en", Everything.class))
                .containsOnlyKeys("gone.json", "list.json", "misspelt.json", "none.json")
                .hasEntrySatisfying(
                        "gone.json",
                        gone -> assertThat(gone)
                                .contains(
                                        "gone.json could not be read as a dossier, so it was not checked.",
                                        "The file cannot be opened"))
                .hasEntrySatisfying(
                        "misspelt.json",
                        misspelt -> assertThat(misspelt).contains("misspelt.json:2:10: /unti: ", "«unit»"))
                .hasEntrySatisfying("none.json", none -> assertThat(none).contains("There is no decision to check"));
        assertThat(failures("kk", EachDecision.class).keySet())
                .containsExactlyInAnyOrder("gone.json", "list.json", "misspelt.json", "none.json");
    }

    @Test
    void whereNothingMatchesTheMethodFails() throws IOException {
        Files.writeString(folder.resolve("lease.jsn"), "");
        assertThat(failures("en", Everything.class))
                .hasEntrySatisfying(
                        "areGiven(Path, Dossier, Report, TestInfo)",
                        nothing -> assertThat(nothing)
                                .contains(
                                        "No file in the folder " + folder.toAbsolutePath()
                                                + " matches **/*.json, so nothing was checked.",
                                        "The files in the folder",
                                        "lease.jsn"));
        Files.delete(folder.resolve("lease.jsn"));
        assertThat(failures("ru", Everything.class).values())
                .singleElement()
                .asString()
                .contains("поэтому ничего не проверено", "пуста");
        Files.delete(folder);
        assertThat(failures("kk", Everything.class).values())
                .singleElement()
                .asString()
                .contains("ештеңе тексерілген жоқ", "Мұндай бума жоқ: " + folder.toAbsolutePath());
    }

    @Test
    void aLinkToAFolderIsFollowedOnce() throws IOException {
        Harness.copy("planned-lease", folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a/again"), Path.of(".."));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        assertThat(Harness.in("en").run(Everything.class))
                .extracting(Harness.Case::name)
                .containsExactly("a/planned-lease.json");
    }

    /** Whoever may read everything finds nothing closed. */
    @Test
    void aFolderThatIsClosedIsACaseThatFails() throws IOException {
        Harness.copy("planned-lease", folder);
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, Set.of());
        boolean shut = !Files.isReadable(closed);
        Map<String, String> failures = failures("en", Everything.class);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertThat(failures.keySet()).isEqualTo(shut ? Set.of("closed") : Set.of());
        failures.values().forEach(failure -> assertThat(failure).contains("cannot be opened, so the dossiers in it"));
    }

    @Test
    void whatIsAFolderIsNoDossier() {
        Coverage coverage = new Coverage(Regulation.load(), new CoverageOutput(false, Optional.empty(), Language.KK));
        Settings settings = new Settings(
                Path.of("target/harness"), List.of(Glob.of("*")), CheckOptions.defaults(), false, Language.EN);
        assertThatThrownBy(() -> new DossierFile(folder, settings, coverage).report())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The folder " + folder + " cannot be opened");
        assertThat(coverage.notRead()).isEqualTo(1);
    }

    @Test
    void theDayAndTheModeAreThoseOfTheAnnotation() throws IOException {
        Harness.copy("planned-lease", folder);
        assertThat(failures("en", OnADay.class)).isEmpty();
        assertThat(SEEN).containsEntry("day", "2026-05-01").containsEntry("mode", "DIRECT");
    }

    @Test
    void whatAnAnnotationMayNotSayIsAMistakeOfTheTest() throws IOException {
        Harness.copy("planned-lease", folder);
        assertThat(failures("en", NoDay.class).values())
                .singleElement()
                .asString()
                .contains("\"2026-02-30\") is no day");
        assertThat(failures("en", NoFiles.class).values())
                .singleElement()
                .asString()
                .contains("names no files");
        assertThat(failures("fr", Everything.class).values())
                .singleElement()
                .asString()
                .contains("ereje.language is \"fr\", and there are kk, ru, en.");
    }

    @Test
    void withoutTheFileOfTheExpectedACaseFails() throws IOException {
        Harness.copy("planned-lease", folder);
        Files.delete(folder.resolve("planned-lease.expected"));
        assertThat(failures("en", Expecting.class).values())
                .hasSize(1 + 2)
                .allSatisfy(failure -> assertThat(failure)
                        .contains("Beside planned-lease.json there is no file planned-lease.expected"));
    }

    /** Many threads at once, with little between them. */
    @RepeatedTest(3)
    void casesRunInParallel() throws IOException {
        Harness.copyAll(folder);
        Files.delete(folder.resolve("planned-lease.expected"));
        List<Harness.Case> cases = Harness.in("ru")
                .with("junit.jupiter.execution.parallel.enabled", "true")
                .with("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .with("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .with("junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
                .run(Expecting.class);
        assertThat(cases).hasSize(93 + 426);
        assertThat(cases.stream().filter(each -> !each.failure().isEmpty()))
                .hasSize(1 + 2)
                .allSatisfy(each -> assertThat(each.failure()).contains("Рядом с planned-lease.json нет файла"));
    }

    private static Map<String, String> failures(String language, Class<?> tests) {
        Map<String, String> failures = new ConcurrentSkipListMap<>();
        Harness.in(language).run(tests).stream()
                .filter(each -> !each.failure().isEmpty())
                .forEach(each -> failures.put(each.name(), each.failure()));
        return failures;
    }

    static final class Everything {

        @Dossiers(value = "**/*.json", root = ROOT)
        void areGiven(Path file, Dossier dossier, Report report, TestInfo test) {
            SEEN.put(
                    test.getDisplayName(),
                    file.getFileName() + ", " + report.decisions().size() + " decisions, "
                            + (dossier.equals(report.dossier()) ? "the same dossier" : "another"));
        }
    }

    static final class EachDecision {

        @Dossiers(value = "**/*.json", root = ROOT)
        void isGiven(DecisionResult decision, Report report) {
            SEEN.put(decision.id(), report.decisions().contains(decision) ? "of the report" : "of another");
        }
    }

    static final class Doubled {

        @Dossiers(
                value = {"**/*.json", "a/*.json"},
                root = ROOT)
        void isGiven(Path file) {
            SEEN.put(file.toString(), "");
        }
    }

    static final class OnADay {

        @Dossiers(value = "**/*.json", root = ROOT, on = "2026-05-01", mode = Mode.DIRECT)
        void isGiven(Report report) {
            SEEN.put("day", report.checkedOn().orElseThrow().toString());
            SEEN.put("mode", report.options().mode().orElseThrow().name());
        }
    }

    static final class NoDay {

        @Dossiers(value = "**/*.json", root = ROOT, on = "2026-02-30")
        void isGiven(Report report) {
            SEEN.put("day", report.toString());
        }
    }

    static final class NoFiles {

        @Dossiers(
                value = {},
                root = ROOT)
        void isGiven(Report report) {
            SEEN.put("none", report.toString());
        }
    }

    static final class Expecting {

        @Dossiers(value = "**/*.json", root = ROOT, expected = true)
        void isGiven(Report report) {
            SEEN.put("report", report.toString());
        }

        @Dossiers(value = "**/*.json", root = ROOT)
        void isGivenOneByOne(DecisionResult decision) {
            ErejeAssertions.assertThat(decision).matchesExpected();
        }
    }
}
