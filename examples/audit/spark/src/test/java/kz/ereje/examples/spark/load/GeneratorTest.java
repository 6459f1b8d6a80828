package kz.ereje.examples.spark.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionState;
import kz.ereje.api.DecisionTotals;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.Test;

/** The made-up decisions are always the same, as many as were asked for, of every kind and outcome. */
class GeneratorTest {

    private static List<String> lines(int decisions, long seed) {
        List<String> lines = new ArrayList<>();
        Generator.make(decisions, seed, lines::add);
        return lines;
    }

    @Test
    void aSeedGivesTheSameLinesAndAnotherOthers() {
        assertThat(lines(60, 1)).isEqualTo(lines(60, 1)).isNotEqualTo(lines(60, 2));
        assertThat(lines(0, 1)).isEmpty();
        assertThat(lines(1, 1)).hasSize(1);
    }

    @Test
    void decisionsAreAsManyAsAskedOfEveryKindAndOutcome() throws UnreadableDossierException {
        ComplianceChecker checker = ComplianceChecker.create();
        DecisionTotals totals = DecisionTotals.none();
        Set<String> kinds = new HashSet<>();
        for (String line : lines(2_001, 22)) {
            Dossier dossier = Dossiers.read("line", line.getBytes(StandardCharsets.UTF_8));
            dossier.decisions().forEach(decision -> kinds.add(decision.kind().token()));
            totals = totals.plus(DecisionTotals.of(checker.check(dossier, "")));
        }
        assertThat(totals.all()).isEqualTo(2_001);
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "meeting-convening", "lease", "write-off", "privatisation", "spending", "hiring", "other");
        assertThat(totals.decisions(DecisionState.VIOLATED)).isBetween(80L, 300L);
        assertThat(totals.decisions(DecisionState.OPEN)).isBetween(100L, 800L);
        assertThat(totals.decisions(DecisionState.KEPT)).isGreaterThan(900L);
        assertThat(totals.decisions(DecisionState.NOT_COVERED)).isPositive();
        assertThat(totals.decisions(DecisionState.ERROR)).isZero();
    }

    @Test
    void theNationHas2400UnitsInDistrictsThatEachLieInOneRegion() {
        List<Office> offices = Offices.all();
        assertThat(offices).hasSize(2_400).doesNotHaveDuplicates();
        assertThat(offices.stream().map(Office::district).collect(Collectors.toSet()))
                .hasSize(Offices.DISTRICTS);
        assertThat(offices.stream()
                        .map(office -> office.district() + office.region())
                        .collect(Collectors.toSet()))
                .hasSize(Offices.DISTRICTS);
        assertThat(offices.stream().map(Office::region).collect(Collectors.toSet()))
                .hasSize(Offices.REGIONS);
    }
}
