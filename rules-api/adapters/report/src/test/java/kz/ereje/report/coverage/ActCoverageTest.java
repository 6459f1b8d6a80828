package kz.ereje.report.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Regulation;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter.Counts;
import kz.ereje.report.Examples;
import kz.ereje.report.coverage.CoverageAnswer.OfProvision;
import kz.ereje.report.coverage.CoverageAnswer.OfRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was asked is counted as the answers have it, and what was not asked is told. */
class ActCoverageTest {

    private static final List<Report> ALL =
            Examples.names().stream().map(Examples::report).toList();

    static CoverageAnswer answer(List<Report> reports) {
        ActCoverage coverage = new ActCoverage();
        reports.forEach(coverage::add);
        return coverage.answer();
    }

    private static List<DecisionResult> decisions(List<Report> reports) {
        return reports.stream().flatMap(report -> report.decisions().stream()).toList();
    }

    @Test
    void eachProvisionIsCountedAsTheRowsHaveIt() {
        CoverageAnswer answer = answer(ALL);
        for (OfProvision provision : answer.provisions()) {
            Map<Outcome, Long> rows = decisions(ALL).stream()
                    .flatMap(decision -> decision.provisions().stream())
                    .filter(row -> row.provision().equals(provision.provision()))
                    .collect(Collectors.groupingBy(ProvisionResult::outcome, Collectors.counting()));
            assertThat(provision.asked())
                    .as(provision.provision())
                    .isEqualTo(new Asked(
                            rows.getOrDefault(Outcome.COMPLIANT, 0L),
                            rows.getOrDefault(Outcome.VIOLATED, 0L),
                            rows.getOrDefault(Outcome.UNDETERMINED, 0L),
                            rows.getOrDefault(Outcome.ERROR, 0L)));
        }
        assertThat(answer.looked().decisions()).isEqualTo(decisions(ALL).size());
        assertThat(answer.looked().reports()).isEqualTo(ALL.size());
    }

    @Test
    void eachRuleIsCountedOnceADecision() {
        Map<String, Set<String>> broken = new TreeMap<>();
        for (int i = 0; i < ALL.size(); i++) {
            for (DecisionResult decision : ALL.get(i).decisions()) {
                String key = i + " " + decision.id();
                decision.provisions().stream()
                        .flatMap(row -> row.rules().stream())
                        .filter(rule -> rule.outcome() == Outcome.VIOLATED)
                        .forEach(rule -> broken.computeIfAbsent(rule.id(), first -> new HashSet<>())
                                .add(key));
            }
        }
        assertThat(broken).hasSizeGreaterThan(50);
        assertThat(answer(ALL).rules())
                .allMatch(rule -> rule.asked().violated()
                        == broken.getOrDefault(rule.rule(), Set.of()).size());
    }

    @Test
    void theActIsWholeWhateverWasAsked() {
        Regulation regulation = Regulation.load();
        for (List<Report> reports : List.of(ALL, List.<Report>of(), ALL.subList(0, 1))) {
            CoverageAnswer answer = answer(reports);
            assertThat(answer.provisions())
                    .hasSize(83)
                    .extracting(OfProvision::provision)
                    .doesNotHaveDuplicates();
            assertThat(answer.rules())
                    .extracting(OfRule::rule)
                    .containsExactlyElementsOf(regulation.rules().stream()
                            .map(Regulation.RuleEntry::id)
                            .toList());
            assertThat(answer.neverAsked().size()
                            + answer.asked().size()
                            + answer.withoutRules().size())
                    .isEqualTo(83);
        }
    }

    /** A provision is asked by its rules: it is asked where one of them is, and where one is kept it need not be. */
    @Test
    void aProvisionIsAskedWhereARuleIs() {
        CoverageAnswer answer = answer(ALL);
        Map<String, OfProvision> provisions =
                answer.provisions().stream().collect(Collectors.toMap(OfProvision::provision, Function.identity()));
        assertThat(answer.rules()).allSatisfy(rule -> {
            Asked whole =
                    Objects.requireNonNull(provisions.get(rule.provision())).asked();
            assertThat(rule.asked().times()).as(rule.rule()).isLessThanOrEqualTo(whole.times());
            assertThat(rule.asked().violated()).isLessThanOrEqualTo(whole.violated());
        });
    }

    @Test
    void ofADecisionThatIsNotCoveredNoRuleIsKept() {
        List<Report> reports = List.of(Examples.report("matters-not-covered"));
        assertThat(decisions(reports)).isNotEmpty().noneMatch(DecisionResult::covered);
        CoverageAnswer answer = answer(reports);
        assertThat(answer.looked().notCovered()).isEqualTo(answer.looked().decisions());
        assertThat(answer.rules()).allMatch(rule -> rule.asked().kept() == 0);
        assertThat(answer.provisions()).allMatch(each -> each.asked().kept() == 0);
    }

    @Test
    void rulesBehindKeptRowsAreTold() {
        CoverageAnswer answer = answer(ALL);
        assertThat(answer.rules()).filteredOn(rule -> rule.asked().kept() > 0).hasSizeGreaterThan(50);
    }

    @Test
    void theShareIsThatOfWhatCanBeAsked() {
        CoverageAnswer none = answer(List.of());
        assertThat(none.share()).isZero();
        assertThat(none.meets(0)).isFalse();
        CoverageAnswer one = answer(ALL.subList(0, 1));
        assertThat(one.share()).isEqualTo((double) one.asked().size() / one.canBeAsked());
        assertThat(one.meets(one.share())).isTrue();
        assertThat(one.meets(Math.nextUp(one.share()))).isFalse();
        assertThat(one.meets(0)).isTrue();
        assertThat(one.meets(1)).isFalse();
        assertThat(answer(ALL).share()).isGreaterThan(one.share());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, 80, Double.NaN, Double.NEGATIVE_INFINITY})
    void whatIsNoShareIsRefused(double min) {
        CoverageAnswer answer = answer(List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> answer.meets(min)).withMessageContaining("\nMaybe ");
    }

    @Test
    void provisionsWithoutRulesAreThoseThatNoRowIsEverAskedOf() {
        CoverageAnswer answer = answer(ALL);
        assertThat(answer.withoutRules())
                .isNotEmpty()
                .allMatch(each -> each.asked().never());
        assertThat(answer.canBeAsked()).isEqualTo(83 - answer.withoutRules().size());
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        CoverageAnswer one = answer(ALL.subList(0, 9));
        List<Report> turned = ALL.subList(0, 9).stream()
                .sorted((a, b) -> b.inputSha256().compareTo(a.inputSha256()))
                .toList();
        CoverageAnswer other = answer(turned);
        assertThat(other.provisions()).isEqualTo(one.provisions());
        assertThat(other.rules()).isEqualTo(one.rules());
    }

    @Test
    void filesThatWereNotCheckedAreTold() {
        ActCoverage coverage = new ActCoverage();
        coverage.add(ALL.get(0));
        Counts files = new Counts(4, 1, 1, 1, 1);
        assertThat(coverage.answer(files).files()).contains(files);
        assertThat(coverage.answer().files()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coverage.answer(new Counts(2, 2, 0, 0, 0)))
                .withMessageContaining("2 checked files")
                .withMessageContaining("\nMaybe ");
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatIsNullIsRefused() {
        ActCoverage coverage = new ActCoverage();
        assertThatNullPointerException().isThrownBy(() -> coverage.add(null)).withMessageContaining("report is null");
        assertThatNullPointerException()
                .isThrownBy(() -> coverage.answer(null))
                .withMessageContaining("number of files is null");
        assertThatNullPointerException()
                .isThrownBy(() -> coverage.answer().lines(null))
                .withMessageContaining("language is null");
    }

    @Test
    void reportsOfAnotherEditionAreRefused() {
        Report.Edition made = ALL.get(0).edition();
        ActCoverage.refuseOther(made, made);
        Report.Edition other = new Report.Edition(
                made.act(), made.wording(), made.ruleBase(), "0" + made.ruleBaseSha256(), made.release());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActCoverage.refuseOther(other, made))
                .withMessageContaining(other.ruleBaseSha256())
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void decisionsThatOptionsLeaveOutAreTold() {
        ActCoverage coverage = new ActCoverage();
        Report whole = Examples.report("lease-with-gaps");
        coverage.add(ComplianceChecker.create(Mode.DIRECT)
                .check(whole.dossier(), CheckOptions.defaults().onlyDecisions("none-of-them")));
        CoverageAnswer answer = coverage.answer();
        assertThat(answer.looked())
                .isEqualTo(new CoverageAnswer.Looked(1, 0, 0, whole.decisions().size()));
        assertThat(answer.meets(0)).isFalse();
        assertThat(answer.lines(Language.EN))
                .contains("Decisions that the options of the check left out, so that nothing is said about them: "
                        + whole.decisions().size() + ".");
    }

    @Test
    void eachOutcomeIsCountedAsWhatItIs() {
        assertThat(Asked.NEVER.and(Outcome.COMPLIANT)).isEqualTo(new Asked(1, 0, 0, 0));
        assertThat(Asked.NEVER.and(Outcome.VIOLATED)).isEqualTo(new Asked(0, 1, 0, 0));
        assertThat(Asked.NEVER.and(Outcome.UNDETERMINED)).isEqualTo(new Asked(0, 0, 1, 0));
        assertThat(Asked.NEVER.and(Outcome.ERROR)).isEqualTo(new Asked(0, 0, 0, 1));
        assertThat(Asked.NEVER.and(Outcome.NOT_APPLICABLE)).isEqualTo(Asked.NEVER);
        assertThat(Asked.NEVER.and(Outcome.UNCHECKED).never()).isTrue();
        assertThat(Asked.NEVER.and(Outcome.ERROR).never()).isFalse();
    }

    @Test
    void nothingIsNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Asked(0, 0, -1, 0));
        assertThat(new Asked(1, 2, 3, 4).times()).isEqualTo(10);
    }
}
