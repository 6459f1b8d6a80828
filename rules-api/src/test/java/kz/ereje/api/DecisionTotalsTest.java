package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import kz.ereje.api.DecisionTotals.Amounts;
import org.junit.jupiter.api.Test;

/** Numbers of decisions, facts and tenge, with their bounds. */
class DecisionTotalsTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    private static DecisionTotals totals(DecisionState state, long tenge) {
        return new DecisionTotals(Map.of(state, 1L), 0, 0, new Amounts(Map.of(state, tenge), 0));
    }

    @Test
    void amountsHaveTheBoundsOfTheirDecisions() {
        DecisionTotals all = totals(DecisionState.VIOLATED, 5)
                .plus(totals(DecisionState.OPEN, 7))
                .plus(totals(DecisionState.ERROR, 11))
                .plus(totals(DecisionState.KEPT, 13))
                .plus(totals(DecisionState.NOT_COVERED, 17));
        assertThat(all.all()).isEqualTo(5);
        assertThat(all.violatedAtLeast()).isEqualTo(1);
        assertThat(all.violatedAtMost()).isEqualTo(3);
        assertThat(all.amounts().all()).isEqualTo(53);
        assertThat(all.amounts().violatedAtLeast()).isEqualTo(5);
        assertThat(all.amounts().violatedAtMost()).isEqualTo(23);
        for (Language language : Language.values()) {
            assertThat(all.sentences(language)).hasSize(4).anyMatch(line -> line.contains("53") && line.contains("23"));
        }
    }

    @Test
    void anAmountThatIsNotKnownIsInNoSum() throws Exception {
        Report report = CHECKER.check(Dossiers.read(Path.of("../examples/dossiers/lease-without-consent.json")));
        DecisionTotals totals = DecisionTotals.of(report);
        assertThat(totals.amounts()).isEqualTo(new Amounts(Map.of(), 1));
        assertThat(totals.sentences(Language.EN)).hasSize(3).noneMatch(line -> line.contains("tenge"));
        assertThat(totals.data().amountNotKnown()).isEqualTo(1);
    }

    @Test
    void whatIsTooLargeIsNotCountedWrongly() {
        Amounts most = new Amounts(Map.of(DecisionState.KEPT, Long.MAX_VALUE), 0);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(most));
    }
}
