package kz.ereje.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What is told when a run is over. */
class CoverageTest {

    private static final String ROOT = "target/harness/coverage";
    private static final Path FILE = Path.of("target/harness/coverage/out/coverage.txt");

    @BeforeEach
    void twoDossiersAndWhatIsNone() throws IOException {
        Path folder = Harness.folder("coverage");
        Harness.copy("lease-without-consent", folder);
        Harness.copy("decision-before-2018", folder);
        Files.writeString(folder.resolve("none.json"), "[]");
    }

    @Test
    void eachDossierCountsOnce() throws IOException {
        Harness.in("en").with("ereje.coverage.file", FILE.toString()).run(Twice.class);
        String told = Files.readString(FILE);
        assertThat(told)
                .contains(
                        "dossiers checked: 2, not read: 1; decisions: 3, of them not covered by the Model Regulation: 1",
                        "provisions that a decision can break: 62, of them applied: 1",
                        "provisions that applied to no decision (",
                        ": 1, 3, ");
        assertThat(row(told, "12.2.14")).containsExactly("12.2.14", "0", "2", "0", "0", "1");
        assertThat(row(told, "16.8")).containsExactly("16.8", "0", "0", "0", "0", "3");
        assertThat(told.lines().filter(line -> line.matches("\\d+(\\.\\d+)* +\\d.*")))
                .hasSizeGreaterThanOrEqualTo(61);
    }

    private static String[] row(String told, String provision) {
        return told.lines()
                .filter(line -> line.startsWith(provision + " "))
                .findFirst()
                .orElseThrow()
                .split(" +");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void itIsPrintedOnceUnlessItIsNotWanted() {
        assertThat(printed("true")).containsOnlyOnce("Что из Типового положения применялось в этих досье:");
        assertThat(printed("false")).isEmpty();
    }

    private static String printed(String wanted) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Harness.in("ru").with("ereje.coverage.print", wanted).run(Twice.class);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static final class Twice {

        @Dossiers(value = "*.json", root = ROOT)
        void once(Report report) {
            ErejeAssertions.assertThat(report).hasNothingOpen();
        }

        @Dossiers(value = "*.json", root = ROOT)
        void again(DecisionResult decision) {
            ErejeAssertions.assertThat(decision).keepsWhereItApplies("16.8");
        }
    }
}
