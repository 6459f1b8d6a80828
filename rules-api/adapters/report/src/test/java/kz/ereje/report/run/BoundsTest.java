package kz.ereje.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ReportWriter.Counts;
import org.junit.jupiter.api.Test;

/** What a run holds in memory has a bound, however many files and names it comes by; counted, not timed. */
class BoundsTest {

    private static final RunFile FILE = RunFile.checked("a", Mix.report("lease-without-consent"), Language.EN);

    private static RunFile of(String unit) {
        return new RunFile("a", "", FileState.CHECKED, unit, List.of(), FILE.decisions());
    }

    @Test
    void unitsBeyondTheBoundAreCountedTogether() {
        RunCounter counter = new RunCounter();
        int files = RunCounter.MOST_GROUPS + 7;
        for (int i = 0; i < files; i++) {
            counter.add(of("unit " + i));
        }
        RunTotals totals = counter.totals(new Counts(files, files, 0, 0, 0));
        assertThat(totals.units()).hasSize(RunCounter.MOST_GROUPS + 1);
        assertThat(totals.units().get(RunCounter.MOST_GROUPS).rest()).isTrue();
        assertThat(totals.units().get(RunCounter.MOST_GROUPS).all())
                .isEqualTo(7L * FILE.decisions().size());
        assertThat(totals.units().get(RunCounter.MOST_GROUPS).label(Language.EN))
                .isEqualTo("all others together");
    }

    @Test
    void aPageHoldsTheFirstFilesOfEachKindWithTheirFindingsAlone() {
        FoundFiles found = new FoundFiles(3);
        for (int i = 0; i < 50; i++) {
            found.add(of("unit"));
        }
        assertThat(found.files()).hasSize(3);
        assertThat(found.left()).isEqualTo(47);
        assertThat(found.files().get(0).decisions().get(0).rows()).isNotEmpty().allMatch(RunRow::isFinding);
    }

    @Test
    void aDecisionWithoutADayStandsUnderNoMonth() {
        RunDecision decision = FILE.decisions().get(0);
        RunCounter counter = new RunCounter();
        counter.add(new RunFile(
                "a",
                "",
                FileState.CHECKED,
                "",
                List.of(),
                List.of(new RunDecision("b", "b", Optional.empty(), DecisionState.VIOLATED, 0, 0, decision.rows()))));
        RunTotals totals = counter.totals(new Counts(1, 1, 0, 0, 0));
        assertThat(totals.months()).singleElement().satisfies(month -> {
            assertThat(month.name()).isEmpty();
            assertThat(month.label(Language.RU)).isEqualTo("неизвестно");
        });
        assertThat(totals.provisions()).anyMatch(each -> each.rows(Outcome.VIOLATED) == 1);
    }
}
