package kz.ereje.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of expected outcomes may state, and what differs from it. */
class ExpectedFileTest {

    private static final Report OPEN = Examples.report("lease-with-gaps");

    @TempDir
    Path folder = Path.of("");

    @Test
    void itStandsBesideItsDossier() {
        assertThat(ExpectedFile.beside(Path.of("a/b.c.json"))).isEqualTo(Path.of("a/b.c.expected"));
        assertThat(ExpectedFile.beside(Path.of("a/b"))).isEqualTo(Path.of("a/b.expected"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lease | A line reads: DECISION covered (or not-covered)",
                "lease perhaps | A line reads: DECISION covered",
                "lease 22 VIOLATED a b | A line reads",
                "lease 22 VIOLATED missing=a b | A line reads",
                "lease 22 VIOLATED a missing=b c | A line reads",
                "lease 22 BROKEN | There is no outcome BROKEN; there are: COMPLIANT, VIOLATED",
            })
    void aLineThatCannotBeUnderstoodIsRefusedAtItsPlace(String line, String reason) throws IOException {
        assertThatThrownBy(() -> read("# words\n\n" + line))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a.expected, line 3: «" + line + "». " + reason);
    }

    @Test
    void theSameIsNotStatedTwice() {
        assertThatThrownBy(() -> read("lease covered\nlease 22 COMPLIANT\nlease 22 VIOLATED\n"))
                .hasMessageContaining(
                        "line 3: «lease 22 VIOLATED». The same decision and provision stand in line 2 as well.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n\n"})
    void whatStatesNothingProvesNothing(String text) {
        assertThatThrownBy(() -> read(text)).hasMessage("The file a.expected states no outcome to expect.");
    }

    @Test
    void aMarkOfTheEncodingIsNoPartOfIt() throws IOException {
        assertThat(read("\uFEFFlease covered\r\n").lines()).singleElement().hasToString("lease covered");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("a.expected"), new byte[] {(byte) 0xC3, 0x28});
        assertThatThrownBy(() -> ExpectedFile.read("a.json", file, Language.EN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a.expected");
    }

    @Test
    void whatIsOpenHasToBeStatedWhole() throws IOException {
        String right = example();
        assertThat(differences(right)).isEmpty();
        String line = "workshop-lease 12.2.14 UNDETERMINED 12.2.14/no-assembly-consent missing=decisions[0].consents";
        assertThat(right).contains(line);
        assertThat(differences(right.replace(line, "")))
                .contains("expected: not stated in a.expected", "has to read: " + line, "(differences: 1)");
        assertThat(differences(right.replace(line, line.replace("consents", "contract"))))
                .contains(
                        "expected: UNDETERMINED [12.2.14/no-assembly-consent missing=decisions[0].contract] (a.expected, line ",
                        "found: UNDETERMINED [12.2.14/no-assembly-consent missing=decisions[0].consents]");
        assertThat(differences(right.replace(line, line.replace("no-assembly-consent", "late"))))
                .contains("(differences: 1)");
        assertThat(differences(right.replace(line, line.replace(" missing=decisions[0].consents", ""))))
                .contains("(differences: 1)");
    }

    /** For whoever knows no rules. */
    @Test
    void anOutcomeAloneIsComparedAlone() throws IOException {
        String line = "workshop-lease 12.2.14 UNDETERMINED";
        String right = example().replaceAll("(?m)^" + line + " .*", line);
        assertThat(differences(right)).isEmpty();
        assertThat(differences(right.replace(line, "workshop-lease 12.2.14 VIOLATED")))
                .contains("expected: VIOLATED (a");
    }

    @Test
    void whetherItIsCoveredHasToBeStated() throws IOException {
        String right = example();
        assertThat(differences(right.replace("workshop-lease covered\n", "")))
                .contains("expected: not stated in a.expected", "has to read: workshop-lease covered");
        assertThat(differences(right.replace("workshop-lease covered", "workshop-lease not-covered")))
                .contains("expected: not covered by the Model Regulation (a.expected, line 2)", "found: covered by");
    }

    @Test
    void whatIsNotInTheAnswerIsAFault() throws IOException {
        assertThat(differences(example() + "workshop-leese 22 COMPLIANT\n"))
                .contains(
                        "«workshop-leese 22 COMPLIANT». The dossier holds no decision workshop-leese; it holds: workshop-lease");
        assertThat(differences(example() + "workshop-lease 12.3.14 COMPLIANT\n"))
                .contains("There is no provision 12.3.14; maybe one of these was meant:", "12.2.14");
    }

    /** A fault fails also where one decision is asked about: no line is passed over. */
    @Test
    void aFaultIsOneForEveryDecision() throws IOException {
        Comparison comparison = comparison(example() + "workshop-leese covered\n");
        OPEN.decisions()
                .forEach(
                        decision -> assertThat(comparison.differences(decision)).contains("workshop-leese"));
    }

    private String differences(String text) throws IOException {
        return comparison(text).differences();
    }

    private Comparison comparison(String text) throws IOException {
        return new Comparison("a.json", read(text), OPEN, Language.EN);
    }

    private static String example() throws IOException {
        return Files.readString(Harness.EXAMPLES.resolve("lease-with-gaps.expected"));
    }

    private ExpectedFile read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.expected"), text, StandardCharsets.UTF_8);
        return ExpectedFile.read("a.json", file, Language.EN);
    }
}
