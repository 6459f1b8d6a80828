package kz.ereje.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import kz.ereje.cases.Evidence;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Fact;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** What holds for every report on any dossier. */
class ReportProperties {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();
    private static final int PROVISIONS = 83;
    private static final Map<Outcome, Integer> SEEN = new EnumMap<>(Outcome.class);
    private static int removals;

    @Property(tries = 2000)
    void everyProvisionHasOneRow(@ForAll("dossiers") Dossier dossier) {
        Report report = CHECKER.check(dossier);
        assertThat(report.decisions()).hasSameSizeAs(dossier.decisions());
        for (DecisionResult decision : report.decisions()) {
            assertThat(decision.failures()).isEmpty();
            assertThat(decision.provisions())
                    .hasSize(PROVISIONS)
                    .extracting(ProvisionResult::provision)
                    .doesNotHaveDuplicates();
            decision.provisions().forEach(row -> SEEN.merge(row.outcome(), 1, Integer::sum));
        }
    }

    @Property(tries = 2000)
    void everyRowCarriesWhatItsOutcomeNeeds(@ForAll("dossiers") Dossier dossier) {
        for (DecisionResult decision : CHECKER.check(dossier).decisions()) {
            for (ProvisionResult row : decision.provisions()) {
                wellFounded(row);
            }
        }
    }

    private static void wellFounded(ProvisionResult row) {
        for (Language language : Language.values()) {
            assertThat(row.sentence(language)).isNotBlank().doesNotContain("{", "}");
            assertThat(row.remarks(language))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
        }
        assertThat(row.facts()).noneMatch(Fact.Missing.class::isInstance);
        assertThat(row.missing()).allMatch(Fact::isMissing);
        switch (row.outcome()) {
            case COMPLIANT -> {
                assertThat(row.facts()).isNotEmpty();
                assertThat(row.missing()).isEmpty();
            }
            case VIOLATED -> {
                assertThat(row.facts()).isNotEmpty();
                assertThat(row.remedies()).isNotEmpty();
                row.remedies()
                        .forEach(remedy -> assertThat(remedy.sentence(Language.KK))
                                .isNotBlank()
                                .doesNotContain("{"));
            }
            case UNDETERMINED ->
                assertThat(row.missing().size() + row.sentence(Language.EN).length())
                        .isPositive();
            default -> assertThat(row.missing()).isEmpty();
        }
    }

    /**
     * Taking one fact out of the evidence of a compliant row never leaves the row compliant on what is left of that evidence.
     * It may stay compliant on other ground only: another consent, another notice.
     */
    @Property(tries = 2500)
    void noCompliantRowOutlivesItsEvidence(@ForAll("dossiers") Dossier dossier) {
        removals += Evidence.requireEachFactOf(CHECKER, dossier);
    }

    @AfterContainer
    static void everyOutcomeWasSeen() {
        assertThat(SEEN.keySet())
                .contains(
                        Outcome.COMPLIANT,
                        Outcome.VIOLATED,
                        Outcome.UNDETERMINED,
                        Outcome.NOT_APPLICABLE,
                        Outcome.UNCHECKED)
                .doesNotContain(Outcome.ERROR);
        assertThat(removals).isGreaterThan(2_000);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }
}
