package kz.ereje.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.api.DecisionState;
import kz.ereje.api.DecisionTotals;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter.Counts;
import kz.ereje.report.Examples;
import kz.ereje.report.run.RunTotals.OfGroup;
import kz.ereje.report.run.RunTotals.OfProvision;
import kz.ereje.report.run.RunTotals.OfReason;
import org.junit.jupiter.api.Test;

/** Numbers add up, or there are none. */
class RunTotalsTest {

    private static final Report LEASE = Mix.report("lease-without-consent");

    private static RunOutput counting() throws IOException {
        return RunReports.open(Map.of(), LEASE.edition(), Language.EN);
    }

    private static RunTotals totals(Mix mix) throws IOException {
        RunOutput counting = counting();
        mix.write(counting);
        return counting.totals().orElseThrow();
    }

    @Test
    void theSameIsCountedInEveryWay() throws IOException {
        RunTotals totals = totals(Mix.of(Examples.names().toArray(String[]::new)));
        assertThat(totals.decisionsInAll()).isGreaterThan(100);
        assertThat(totals.decisionTotals().decisions().values())
                .filteredOn(count -> count > 0)
                .hasSizeGreaterThan(3);
        assertThat(totals.units().stream().mapToLong(OfGroup::all).sum()).isEqualTo(totals.decisionsInAll());
        assertThat(totals.months().stream().mapToLong(OfGroup::all).sum()).isEqualTo(totals.decisionsInAll());
        assertThat(totals.provisions()).allMatch(each -> each.asked() <= totals.decisionsInAll());
        assertThat(totals.reasons())
                .isNotEmpty()
                .isSortedAccordingTo((one, two) -> Long.compare(two.violated(), one.violated()));
        assertThat(totals.violatedAtMost()).isGreaterThan(totals.violatedAtLeast());
        assertThat(totals.decisionTotals().factsShown()).isPositive();
        assertThat(totals.decisionTotals().factsStated()).isPositive();
    }

    @Test
    void theyAreToldInSentences() throws IOException {
        RunTotals totals = totals(Mix.ofEach());
        assertThat(totals.lines(Language.EN))
                .hasSize(5)
                .first()
                .isEqualTo("Files found: 7 = checked 3 + refused 1 + check failed 2 + not read 1.");
        assertThat(totals.lines(Language.KK)).allMatch(line -> !line.contains("{"));
    }

    @Test
    void countsThatAreNotThoseOfTheFilesAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RunOutput out = RunReports.open(RunFormat.JUNIT, bytes, LEASE.edition(), Language.EN);
        out.add("a", LEASE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> out.files(new Counts(2, 2, 0, 0, 0), List.of()))
                .withMessageContaining("checked=2");
        out.close();
        assertThat(bytes.toString(java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("</testsuites>");
    }

    @Test
    void nothingComesAfterTheTotals() throws IOException {
        RunOutput out = counting();
        out.add("a", LEASE);
        out.files(new Counts(1, 1, 0, 0, 0), List.of());
        assertThatIllegalStateException().isThrownBy(() -> out.add("b", LEASE));
    }

    @Test
    void aFileThatFailsLaterWasNotChecked() throws IOException {
        RunOutput out = counting();
        out.add("a", LEASE);
        out.addFailed("a", LEASE.inputSha256());
        out.add("b", LEASE);
        out.addFailed("c", "");
        out.files(new Counts(3, 1, 0, 2, 0), List.of());
        assertThat(out.totals().orElseThrow().decisionsInAll())
                .isEqualTo(LEASE.decisions().size());
    }

    private static Map<DecisionState, Long> states(long violated, long kept) {
        return Map.of(DecisionState.VIOLATED, violated, DecisionState.KEPT, kept);
    }

    private static OfProvision rows(long violated, long kept) {
        Map<Outcome, Long> rows = new EnumMap<>(Outcome.class);
        rows.put(Outcome.VIOLATED, violated);
        rows.put(Outcome.COMPLIANT, kept);
        return new OfProvision("1", rows);
    }

    private static RunTotals totals(Map<DecisionState, Long> grouped, OfProvision provision, long byRule) {
        OfGroup group = new OfGroup(Optional.of("a"), false, grouped);
        return new RunTotals(
                new Counts(1, 1, 0, 0, 0),
                new DecisionTotals(states(1, 2), 0, 0, new DecisionTotals.Amounts(Map.of(), 3)),
                List.of(provision),
                List.of(new OfReason("1", "1/a", byRule, 0)),
                List.of(group),
                List.of(group));
    }

    @Test
    void whatDoesNotAddUpIsRefused() {
        assertThat(totals(states(1, 2), rows(1, 2), 1).violatedAtMost()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> totals(states(2, 1), rows(1, 2), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> totals(states(1, 2), rows(1, 1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> totals(states(1, 2), rows(2, 1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> totals(states(1, 2), rows(0, 3), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> totals(states(1, 2), rows(1, 2), 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecisionTotals(Map.of(), -1, 0, new DecisionTotals.Amounts(Map.of(), 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecisionTotals(Map.of(), 0, 0, new DecisionTotals.Amounts(Map.of(), 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecisionTotals.Amounts(Map.of(DecisionState.KEPT, -1L), 0));
    }
}
