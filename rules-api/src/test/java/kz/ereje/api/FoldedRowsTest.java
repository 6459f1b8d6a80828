package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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
                .filter(each -> each.startsWith("  UNDETERMINED: clause 4;"))
                .findFirst()
                .orElseThrow()
                .lines()
                .toList();
        assertThat(entry).first().isEqualTo("  UNDETERMINED: clause 4; clause 5; clause 10; clause 13, paragraph 5");
        assertThat(entry)
                .filteredOn(line -> line.startsWith("      – clause"))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("      – clause 13, paragraph 5: "));
    }

    /** No fold loses a row: each open row is cited once. */
    @Test
    void everyOpenRowIsCitedOnce() throws Exception {
        List<String> cited = String.join("\n", entries(false))
                .lines()
                .filter(line -> line.startsWith("  UNDETERMINED: "))
                .flatMap(line -> Stream.of(line.replace("  UNDETERMINED: ", "").split("; ", -1)))
                .toList();
        List<String> open = decision().with(Outcome.UNDETERMINED).stream()
                .map(row -> row.citation(Language.EN))
                .toList();
        assertThat(open).hasSizeGreaterThan(8);
        assertThat(cited).containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    void rowsThatLackOtherFactsStandApart() throws Exception {
        assertThat(entries(false))
                .filteredOn(entry -> entry.matches("(?s)  UNDETERMINED: clause 12\\(2\\), paragraph (8|14)\n.*"))
                .hasSize(2);
    }

    /** What is asked of many norms is told with their number, and the missing facts once, as questions. */
    @Test
    void whatOneMissingFactLeavesOpenIsToldTogether() throws Exception {
        Report report =
                CHECKER.check(Dossiers.read(Repository.EXAMPLES.resolve("small-unit-2019-population-unknown.json")));
        String text = new ReportText(Language.EN, false, false).of("input", report);
        assertThat(text)
                .contains("All of it depends on the number of inhabitants on 30 December 2019")
                .contains("the Model Regulation applies and these provisions are broken: clause 12(2), paragraph 8;")
                .contains("If it had more, these provisions are kept: clause 2;")
                .contains("If it had two thousand or fewer, the Model Regulation does not apply to this decision.")
                .contains("(settles 10 provisions)");
    }

    /** Rows that are open for one doubt, and lack nothing, are told together: none of them is left without its reason. */
    @Test
    void whatOneDoubtLeavesOpenIsToldTogether() throws Exception {
        Report report =
                CHECKER.check(Dossiers.read(Repository.EXAMPLES.resolve("lease-consent-from-late-assembly.json")));
        assertThat(new ReportText(Language.EN, false, false).of("input", report))
                .contains("  UNDETERMINED: clause 12(2), paragraph 8; clause 12(2), paragraph 14; clause 22\n")
                .containsOnlyOnce("A lawyer has to judge whether this affects the consent");
    }

    /** Who judges a consent is told by how much its notice was late, and has the words of the provision that was broken. */
    @Test
    void aDoubtfulConsentIsToldWithWhatWasBrokenAndByHowMuch() throws Exception {
        Report report =
                CHECKER.check(Dossiers.read(Repository.EXAMPLES.resolve("lease-consent-from-late-assembly.json")));
        String lease = new ReportText(Language.EN, false, false)
                .of("input", report)
                .split("  UNDETERMINED: clause 12\\(2\\), paragraph 8", -1)[1];
        assertThat(lease)
                .containsOnlyOnce("at least 10 days are required")
                .containsOnlyOnce("notice had to be given by 13 January 2026")
                .containsOnlyOnce(provision(report, "12.1.3").text());
    }

    private static ProvisionResult provision(Report report, String number) {
        return report.decisions().get(0).provisions().stream()
                .filter(row -> row.provision().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** A row that is told beside those has its citation too. */
    @Test
    void noRowStandsWithoutItsCitation() throws Exception {
        assertThat(new ReportText(Language.EN, false, false).of("input", report()))
                .contains("– clause 2: It is not known whether this demand applies");
    }

    /** The parts of the text on the first decision, as blank lines divide them. */
    private static List<String> entries(boolean all) throws Exception {
        String text = new ReportText(Language.EN, all, false).of("input", report());
        int from = text.indexOf("Decision: ");
        return List.of(text.substring(from, text.indexOf("\nDecision: ", from)).split("\n\n", -1));
    }

    private static DecisionResult decision() throws Exception {
        return report().decisions().get(0);
    }

    private static Report report() throws Exception {
        return CHECKER.check(Dossiers.read(Repository.EXAMPLES.resolve("lease-with-gaps.json")));
    }
}
