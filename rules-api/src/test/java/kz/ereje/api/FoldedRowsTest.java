package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is open for the same missing facts stands in one entry of the text, with every citation and the facts once. */
class FoldedRowsTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rowsThatLackTheSameContractAreOneEntry(boolean all) throws Exception {
        List<String> entry = entries(all).stream()
                .filter(each -> each.contains("UNDETERMINED  clause 4  [4]"))
                .findFirst()
                .orElseThrow()
                .lines()
                .toList();
        assertThat(entry)
                .startsWith(
                        "  UNDETERMINED  clause 4  [4]",
                        "  UNDETERMINED  clause 5  [5]",
                        "  UNDETERMINED  clause 10  [10]",
                        "  UNDETERMINED  clause 13, paragraph 5  [13.5]");
        assertThat(entry)
                .filteredOn(line -> line.contains("(decisions[0].contract)"))
                .hasSize(1);
        assertThat(entry).filteredOn(line -> line.startsWith("      [13.5] ")).hasSize(2);
    }

    /** No fold loses a row: each open row is cited once. */
    @Test
    void everyOpenRowIsCitedOnce() throws Exception {
        List<String> cited = String.join("\n", entries(false))
                .lines()
                .filter(line -> line.startsWith("  UNDETERMINED  "))
                .map(line -> line.replaceAll(".*\\[|]$", ""))
                .toList();
        List<String> open = decision().with(Outcome.UNDETERMINED).stream()
                .map(ProvisionResult::provision)
                .toList();
        assertThat(open).hasSizeGreaterThan(8);
        assertThat(cited).containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    void rowsThatLackOtherFactsStandApart() throws Exception {
        assertThat(entries(false))
                .filteredOn(entry -> entry.matches("(?s)  UNDETERMINED[^\n]+\\[12\\.2\\.(8|14)]\n.*"))
                .hasSize(2);
    }

    /** The parts of the text on the first decision, as blank lines divide them. */
    private static List<String> entries(boolean all) throws Exception {
        String text = new ReportText(Language.EN, all, false).of("input", report());
        int from = text.indexOf("Decision «");
        return List.of(text.substring(from, text.indexOf("\nDecision «", from)).split("\n\n", -1));
    }

    private static DecisionResult decision() throws Exception {
        return report().decisions().get(0);
    }

    private static Report report() throws Exception {
        return CHECKER.check(Dossiers.read(Repository.EXAMPLES.resolve("lease-with-gaps.json")));
    }
}
