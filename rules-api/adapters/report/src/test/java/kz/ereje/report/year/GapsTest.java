package kz.ereje.report.year;

import static kz.ereje.report.year.Folder.YEAR;
import static kz.ereje.report.year.Folder.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import kz.ereje.report.year.YearAnswer.Gap;
import kz.ereje.report.year.YearAnswer.Gaps;
import org.junit.jupiter.api.Test;

/** What is missing between the papers of a unit is named; what a decision of any of its files settles is not. */
class GapsTest {

    private static final String LEASE =
            "\"kind\": \"lease\", \"asset\": \"garage\", \"recipient\": \"trustee\", \"laterPurchase\": false, \"contract\": \"none\"";

    private static final String TRUST =
            "\"kind\": \"trust-management\", \"asset\": \"garage\", \"recipient\": \"trustee\", \"laterPurchase\": false, \"contract\": \"trust\"";

    private static Gaps gaps(String... dossiers) {
        return Folder.of(dossiers).answer().gaps();
    }

    @Test
    void propertyInUseWantsADecision() {
        assertThat(gaps(dossier(Papers.CONTROL)).assets())
                .extracting(Gap::record)
                .containsExactly("garage");
        assertThat(gaps(dossier(LEASE)).assets()).isEmpty();
        assertThat(gaps(dossier(Papers.CONTROL), dossier(LEASE)).assets()).isEmpty();
        assertThat(gaps(dossier(Papers.CONTROL), dossier(LEASE, "2026-03-16", "2019-03-16"))
                        .assets())
                .isEmpty();
    }

    @Test
    void aPlanOrAFindingIsNoDecisionAboutIt() {
        assertThat(gaps(dossier(LEASE, "2027-02-01", "2026-03-15")).assets()).hasSize(1);
        assertThat(gaps(dossier(LEASE, "2026-03-16", "2027-01-01")).assets()).hasSize(1);
        assertThat(gaps(dossier(LEASE, "2026-03-16", "2026-12-31")).assets()).isEmpty();
        assertThat(gaps(dossier(
                                LEASE,
                                "\"signedBy\": \"akim\",",
                                "",
                                "\"withoutDecision\": false",
                                "\"withoutDecision\": true"))
                        .assets())
                .hasSize(1);
    }

    @Test
    void propertyThatIsNotInUseOrNotTheUnitsIsNoGap() {
        assertThat(gaps(dossier(Papers.INVENTORY)).assets()).hasSize(1);
        assertThat(gaps(dossier(Papers.INVENTORY, "\"use\": \"proper\"", "\"use\": \"unused\""))
                        .assets())
                .isEmpty();
        assertThat(gaps(dossier(Papers.INVENTORY, "\"use\": \"proper\", ", "")).assets())
                .isEmpty();
        assertThat(gaps(dossier(Papers.INVENTORY, "\"self-government\"", "\"district\""))
                        .assets())
                .isEmpty();
        assertThat(gaps(dossier(Papers.INVENTORY, "\"ownerTerritory\": \"aqsu\"", "\"ownerTerritory\": \"bulaq\""))
                        .assets())
                .isEmpty();
    }

    @Test
    void aContractWantsADecision() {
        assertThat(gaps(dossier(LEASE)).contracts()).extracting(Gap::record).containsExactly("trust");
        assertThat(gaps(dossier(TRUST)).contracts()).isEmpty();
        assertThat(gaps(dossier(LEASE), dossier(TRUST)).contracts()).isEmpty();
        assertThat(gaps(dossier(LEASE, "2026-01-10", "2025-12-31")).contracts()).isEmpty();
        assertThat(gaps(dossier(LEASE, "\"date\": \"2026-01-10\", ", "")).contracts())
                .hasSize(1);
    }

    @Test
    void aDayThatIsNotKnownIsNamed() {
        String paper = Papers.ALL.getOrDefault("public-services", "");
        assertThat(gaps(dossier(paper)).performed()).isEmpty();
        String silent = paper.replace("\"renderedOn\": \"2026-03-18\", ", "");
        assertThat(gaps(dossier(silent)).performed()).hasSize(1).allSatisfy(gap -> {
            assertThat(gap.record()).isEqualTo("paper");
            assertThat(gap.what().en()).startsWith("it is not known: Day the public service was rendered");
        });
        assertThat(gaps(dossier(paper.replace("\"2026-03-18\"", "\"none\""))).performed())
                .isEmpty();
        assertThat(gaps(dossier(silent, "2026-03-16", "2025-03-16")).performed())
                .isEmpty();
        assertThat(gaps(dossier(Papers.INVENTORY, "\"date\": \"2026-03-16\", ", ""))
                        .performed())
                .hasSize(1);
    }

    @Test
    void theNumberIsThatOnThePaperOfTheDecision() {
        assertThat(gaps(numbered("5", "2026-03-16", "decision")).numbers())
                .singleElement()
                .satisfies(numbers -> assertThat(numbers.missing())
                        .extracting(Object::toString)
                        .containsExactly("1–4"));
        assertThat(gaps(numbered("5", "2026-03-16", "decision")).unnumbered()).isZero();
        assertThat(gaps(dossier(Papers.INVENTORY)).unnumbered()).isEqualTo(1);
    }

    /** A paper of another day or kind that shows a part of the decision is not the decision. */
    @Test
    void theNumberOfAnotherPaperIsNot() {
        assertThat(gaps(numbered("112", "2024-05-20", "decision")).numbers()).isEmpty();
        assertThat(gaps(numbered("112", "2026-03-16", "letter")).numbers()).isEmpty();
        assertThat(gaps(numbered("112", "2026-03-16", "decision")
                                .replace("\"decidedBy\": \"akim\"", "\"decidedBy\": \"other-akim\""))
                        .numbers())
                .isEmpty();
        assertThat(Folder.of(numbered("112", "2026-03-16", "decision"))
                        .answer(YEAR + 1)
                        .gaps()
                        .numbers())
                .isEmpty();
    }

    private static String numbered(String number, String day, String kind) {
        String json = dossier(Papers.INVENTORY + ", \"shownBy\": [{\"exhibit\": \"act\"}]");
        return json.substring(0, json.lastIndexOf('}')) + ", \"exhibits\": [{\"id\": \"act\", \"kind\": \"" + kind
                + "\", \"number\": \"" + number + "\", \"date\": \"" + day + "\"}]}";
    }
}
