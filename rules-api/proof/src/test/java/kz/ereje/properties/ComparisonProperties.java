package kz.ereje.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DataOptions;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import kz.ereje.api.Reports;
import kz.ereje.api.data.CauseData;
import kz.ereje.api.data.ComparisonData;
import kz.ereje.api.data.OneSidedData;
import kz.ereje.api.data.OutcomeChangeData;
import kz.ereje.api.data.ReportData;
import kz.ereje.model.Dossier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** What holds for the comparison of any two answers: it names exactly what differs, and nothing that is lacking counts as unchanged. */
class ComparisonProperties {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();
    private static final DataOptions ALL = DataOptions.everything().withRemedies(false);
    private static final int PROVISIONS = 83;
    private static int changed;
    private static int oneSided;

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anAnswerDoesNotDifferFromItself(@ForAll("dossiers") Dossier dossier, @ForAll Set<Outcome> outcomes) {
        Report report = CHECKER.check(dossier);
        for (DataOptions options : List.of(ALL, ALL.with(outcomes.toArray(Outcome[]::new)))) {
            ComparisonData comparison = Reports.compare(report.data(options), report.data(options));
            assertThat(comparison.same()).isTrue();
            assertThat(comparison.causes()).isEmpty();
        }
    }

    /** On another day, and with other facts: what is named is what differs in the reports themselves. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void exactlyTheRowsThatDifferAreNamed(
            @ForAll("dossiers") Dossier dossier, @ForAll("dossiers") Dossier other, @ForAll("days") LocalDate day) {
        for (Dossier second : List.of(dossier.checkedOn(day), other)) {
            Report before = CHECKER.check(dossier);
            Report after = CHECKER.check(second);
            ComparisonData comparison = Reports.compare(before.data(ALL), after.data(ALL));
            Map<String, String> differing = outcomes(before);
            Map<String, String> seconds = outcomes(after);
            differing.keySet().retainAll(seconds.keySet());
            differing.entrySet().removeIf(entry -> entry.getValue().equals(seconds.get(entry.getKey())));
            assertThat(comparison.outcomes())
                    .extracting(row -> row.decision() + " " + row.provision())
                    .containsExactlyInAnyOrderElementsOf(differing.keySet());
            assertThat(comparison.unlisted()).isZero();
            assertThat(comparison.outcomes())
                    .allSatisfy(row -> assertThat(row.by()).contains("dossier"));
            assertThat(comparison.oneSided())
                    .extracting(OneSidedData::why)
                    .allMatch("decision-absent"::equals)
                    .hasSize(alone(before, after).size());
            changed += differing.size();
        }
    }

    private static Set<String> alone(Report before, Report after) {
        Set<String> first = ids(before);
        Set<String> second = ids(after);
        Set<String> alone = new TreeSet<>(first);
        alone.addAll(second);
        first.retainAll(second);
        alone.removeAll(first);
        return alone;
    }

    private static Set<String> ids(Report report) {
        return report.decisions().stream().map(DecisionResult::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, String> outcomes(Report report) {
        Map<String, String> outcomes = new HashMap<>();
        for (DecisionResult decision : report.decisions()) {
            for (ProvisionResult row : decision.provisions()) {
                boolean planned = row.outcome() == Outcome.COMPLIANT && row.restsOnPlan();
                outcomes.put(
                        decision.id() + " " + row.provision(), row.outcome().name() + planned);
            }
        }
        return outcomes;
    }

    /** Of parts: each row that either part lists is compared or named as one-sided, and what neither lists is counted. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatOneSideLacksIsNeverUnchanged(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("days") LocalDate day,
            @ForAll Set<Outcome> asked,
            @ForAll Set<Outcome> askedLater) {
        ReportData before = CHECKER.check(dossier).data(ALL.with(asked.toArray(Outcome[]::new)));
        ReportData after = CHECKER.check(dossier.checkedOn(day)).data(ALL.with(askedLater.toArray(Outcome[]::new)));
        ComparisonData comparison = Reports.compare(before, after);
        Set<String> first = listed(before);
        Set<String> second = listed(after);
        Set<String> either = new HashSet<>(first);
        either.addAll(second);
        first.retainAll(second);
        Set<String> alone = new HashSet<>(either);
        alone.removeAll(first);
        assertThat(comparison.oneSided())
                .extracting(row -> row.decision() + " " + row.provision())
                .containsExactlyInAnyOrderElementsOf(alone);
        boolean another =
                comparison.causes().stream().anyMatch(cause -> !cause.id().equals("asked"));
        int all = PROVISIONS * before.answered().size();
        assertThat(comparison.unlisted()).isEqualTo(another ? all - either.size() : 0);
        assertThat(comparison.outcomes())
                .extracting(row -> row.decision() + " " + row.provision())
                .isSubsetOf(first);
        certain(comparison, dossier, day);
        oneSided += alone.size();
    }

    /** What is said to differ for certain does so in the whole answers. */
    private static void certain(ComparisonData comparison, Dossier dossier, LocalDate day) {
        Map<String, String> first = outcomes(CHECKER.check(dossier));
        Map<String, String> second = outcomes(CHECKER.check(dossier.checkedOn(day)));
        for (OneSidedData row : comparison.oneSided()) {
            String key = row.decision() + " " + row.provision();
            if (row.differs()) {
                assertThat(first.get(key)).isNotEqualTo(second.get(key));
            }
        }
    }

    private static Set<String> listed(ReportData data) {
        return data.answered().stream()
                .flatMap(decision -> decision.provisions().stream().map(row -> decision.id() + " " + row.provision()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theOtherWayRoundItIsTheSame(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("dossiers") Dossier other,
            @ForAll Set<Outcome> asked,
            @ForAll Set<Outcome> askedLater) {
        ReportData before = CHECKER.check(dossier).data(ALL.with(asked.toArray(Outcome[]::new)));
        ReportData after = CHECKER.check(other).data(ALL.with(askedLater.toArray(Outcome[]::new)));
        ComparisonData there = Reports.compare(before, after);
        ComparisonData back = Reports.compare(after, before);
        assertThat(back.outcomes())
                .extracting(row -> told(row, true))
                .containsExactlyInAnyOrderElementsOf(
                        there.outcomes().stream().map(row -> told(row, false)).toList());
        assertThat(back.oneSided())
                .extracting(row -> told(row, row.side().equals("before") ? "after" : "before"))
                .containsExactlyInAnyOrderElementsOf(there.oneSided().stream()
                        .map(row -> told(row, row.side()))
                        .toList());
        assertThat(back.causes())
                .extracting(CauseData::id)
                .isEqualTo(there.causes().stream().map(CauseData::id).toList());
        assertThat(back.causes())
                .extracting(CauseData::before)
                .isEqualTo(there.causes().stream().map(CauseData::after).toList());
        assertThat(back.coverage()).containsExactlyInAnyOrderElementsOf(there.coverage());
        assertThat(back.unlisted()).isEqualTo(there.unlisted());
    }

    private static String told(OutcomeChangeData row, boolean back) {
        String before = row.before() + row.plannedBefore();
        String after = row.after() + row.plannedAfter();
        return row.decision() + row.provision() + (back ? after + before : before + after) + row.by() + row.readings();
    }

    private static String told(OneSidedData row, String side) {
        return side + row.decision() + row.provision() + row.outcome() + row.why() + row.differs();
    }

    /** What was stored is read as it was, byte for byte. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatWasStoredIsReadAsItWas(@ForAll("dossiers") Dossier dossier, @ForAll Set<Outcome> outcomes)
            throws Exception {
        ReportData data = CHECKER.check(dossier).data(DataOptions.everything().with(outcomes.toArray(Outcome[]::new)));
        Reports.Stored stored = Reports.read(Reports.json(data));
        assertThat(stored.changes()).isEmpty();
        assertThat(stored.formatVersion()).isEqualTo(data.formatVersion());
        assertThat(stored.reports()).containsExactly(data);
        assertThat(Reports.json(Objects.requireNonNull(stored.run().dossiers()).get(0)))
                .isEqualTo(Reports.json(data));
    }

    @AfterContainer
    static void muchWasCompared() {
        assertThat(changed).isGreaterThan(500);
        assertThat(oneSided).isGreaterThan(500);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(-400, 400)
                .map(days -> LocalDate.of(2026, 3, 2).plusDays(days));
    }
}
