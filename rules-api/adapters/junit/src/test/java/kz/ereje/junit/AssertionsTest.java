package kz.ereje.junit;

import static kz.ereje.junit.ErejeAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each statement both ways, and what its failure says. */
class AssertionsTest {

    private static final Report BROKEN = Examples.report("lease-without-consent");
    private static final Report OPEN = Examples.report("lease-with-gaps");
    private static final Report LAWFUL = Examples.report("planned-lease");
    private static final Report OTHER_LAW = Examples.report("matters-not-covered");
    private static final Report EARLY = Examples.report("decision-before-2018");
    private static final Report NOTHING =
            Examples.report("planned-lease", CheckOptions.defaults().onlyDecisions("of-another-dossier"));

    @TestFactory
    Stream<DynamicTest> holds() {
        return Stream.of(
                holds("keeps", LAWFUL, report -> report.keeps("12.2.14").keeps("12.1.3")),
                holds(
                        "keeps, of one decision",
                        LAWFUL,
                        report -> report.decision("nursery-lease").keeps("12.2.14")),
                holds("keeps where it applies", LAWFUL, report -> report.keepsWhereItApplies("12.2.14")),
                holds("keeps where it applies, which is nowhere", LAWFUL, report -> report.keepsWhereItApplies("16.8")),
                holds("violates", BROKEN, report -> report.violates("12.2.14").violates("22")),
                holds("violates, one of several", EARLY, report -> report.violates("12.2.14")),
                holds("leaves open", OPEN, report -> report.leavesOpen("12.2.8")),
                holds("is not bound", BROKEN, report -> report.isNotBoundBy("20.1")),
                holds("no violations", LAWFUL, OutcomeAssert::hasNoViolations),
                holds("no violations, though open", OPEN, OutcomeAssert::hasNoViolations),
                holds("nothing open", BROKEN, OutcomeAssert::hasNothingOpen),
                holds("compliant", LAWFUL, OutcomeAssert::isCompliant),
                holds("asks", OPEN, report -> report.asksFor("decisions[0].consents")),
                holds("covers", EARLY, report -> report.covers("shed-lease").doesNotCover("boiler-lease")),
                holds("covers every", LAWFUL, ReportAssert::coversEveryDecision),
                holds("covered", EARLY, report -> report.decision("shed-lease").isCovered()),
                holds(
                        "not covered",
                        EARLY,
                        report -> report.decision("boiler-lease").isNotCovered()),
                holds(
                        "a chain",
                        OPEN,
                        report -> report.hasNoViolations()
                                .asksFor("decisions[0].consents")
                                .leavesOpen("22")));
    }

    private static DynamicTest holds(String name, Report report, Consumer<ReportAssert> statement) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertThatCode(() -> statement.accept(english(report))).doesNotThrowAnyException());
    }

    private static ReportAssert english(Report report) {
        return assertThat(report).inLanguage(Language.EN);
    }

    @TestFactory
    Stream<DynamicTest> fails() {
        return Stream.of(
                fails(
                        "keeps what is broken",
                        BROKEN,
                        report -> report.keeps("12.2.14"),
                        "«Гаражды жалға беру туралы», 18 February 2026 (lease of property) [garage-lease]",
                        "clause 12(2), paragraph 14 [12.2.14]",
                        "expected: KEPT",
                        "found: VIOLATED",
                        "why: The decision on the use of the property lacks the consent",
                        "– Consents asked for the decision – not one (decisions[0].consents)",
                        "norm (official text, in Kazakh): «жергілікті"),
                fails(
                        "keeps what is open",
                        OPEN,
                        report -> report.keeps("12.2.14"),
                        "found: UNDETERMINED",
                        "to find out:"),
                fails("keeps what governs nothing", BROKEN, report -> report.keeps("20.1"), "found: NOT APPLICABLE"),
                fails(
                        "keeps what no decision can break",
                        BROKEN,
                        report -> report.keeps("12.2.1"),
                        "found: NOT CHECKED"),
                fails("keeps what one of two breaks", EARLY, report -> report.keeps("12.2.14"), "[shed-lease]"),
                fails(
                        "keeps where it applies and is broken",
                        BROKEN,
                        report -> report.keepsWhereItApplies("12.2.14"),
                        "found: VIOLATED"),
                fails(
                        "keeps where it applies, of what no decision can break",
                        BROKEN,
                        report -> report.keepsWhereItApplies("12.2.1"),
                        "found: NOT CHECKED"),
                fails(
                        "violates what is kept",
                        LAWFUL,
                        report -> report.violates("12.2.14"),
                        "[march-convening]",
                        "expected: VIOLATED, for one decision at least",
                        "[nursery-lease]",
                        "found: KEPT"),
                fails(
                        "leaves open what is broken",
                        BROKEN,
                        report -> report.leavesOpen("22"),
                        "expected: UNDETERMINED"),
                fails(
                        "is bound",
                        BROKEN,
                        report -> report.isNotBoundBy("22"),
                        "expected: NOT APPLICABLE",
                        "found: VIOLATED"),
                fails(
                        "violations",
                        BROKEN,
                        OutcomeAssert::hasNoViolations,
                        "expected: no violation",
                        "[12.2.8]",
                        "[22]"),
                fails("open", OPEN, OutcomeAssert::hasNothingOpen, "expected: nothing undetermined", "and 14 more"),
                fails("not compliant: broken", BROKEN, OutcomeAssert::isCompliant, "found: VIOLATED"),
                fails("not compliant: open", OPEN, OutcomeAssert::isCompliant, "found: UNDETERMINED"),
                fails(
                        "not compliant: of other law",
                        OTHER_LAW,
                        OutcomeAssert::isCompliant,
                        "No provision of the act was applied to these decisions"),
                fails(
                        "no violations of what is not judged",
                        OTHER_LAW,
                        OutcomeAssert::hasNoViolations,
                        "No provision of the act was applied to these decisions"),
                fails(
                        "asks for something else",
                        OPEN,
                        report -> report.asksFor("decisions[0].date"),
                        "expected: decisions[0].date is asked for",
                        "decisions[0].consents (",
                        "[workshop-lease]"),
                fails(
                        "asks for nothing",
                        BROKEN,
                        report -> report.asksFor("decisions[0].consents"),
                        "found: nothing is asked for"),
                fails(
                        "does not cover",
                        EARLY,
                        report -> report.covers("boiler-lease"),
                        "expected: covered by the Model Regulation",
                        "found: not covered by the Model Regulation"),
                fails(
                        "covers",
                        EARLY,
                        report -> report.doesNotCover("shed-lease"),
                        "[shed-lease]",
                        "found: covered by"),
                fails("does not cover every", EARLY, ReportAssert::coversEveryDecision, "[boiler-lease]"),
                fails(
                        "not covered",
                        EARLY,
                        report -> report.decision("boiler-lease").isCovered(),
                        "[boiler-lease]"),
                fails("covered", EARLY, report -> report.decision("shed-lease").isNotCovered(), "[shed-lease]"));
    }

    private static DynamicTest fails(String name, Report report, Consumer<ReportAssert> statement, String... words) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertThatThrownBy(() -> statement.accept(english(report)))
                        .isExactlyInstanceOf(AssertionError.class)
                        .hasMessageContainingAll(words));
    }

    /** Nothing holds of nothing. */
    @TestFactory
    Stream<DynamicTest> failsWithoutDecisions() {
        return Stream.<Consumer<ReportAssert>>of(
                        report -> report.keeps("22"),
                        report -> report.keepsWhereItApplies("22"),
                        report -> report.violates("22"),
                        report -> report.leavesOpen("22"),
                        report -> report.isNotBoundBy("22"),
                        report -> report.asksFor("decisions[0].date"),
                        OutcomeAssert::hasNoViolations,
                        OutcomeAssert::hasNothingOpen,
                        OutcomeAssert::isCompliant,
                        ReportAssert::coversEveryDecision,
                        report -> report.covers("nursery-lease"),
                        report -> report.doesNotCover("nursery-lease"),
                        report -> report.matchesExpected(Harness.EXAMPLES.resolve("planned-lease.expected")))
                .map(statement -> fails("nothing", NOTHING, statement, "The report holds no decision"));
    }

    @Test
    @SuppressWarnings("NullAway") // as a test may
    void nullIsNoReport() {
        Report none = Stream.<Report>of().findFirst().orElse(null);
        assertThatThrownBy(() -> assertThat(none).hasNoViolations()).hasMessageContaining("not to be null");
        DecisionResult noDecision = Stream.<DecisionResult>of().findFirst().orElse(null);
        assertThatThrownBy(() -> assertThat(noDecision).keeps("22")).hasMessageContaining("not to be null");
        assertThatThrownBy(() -> assertThat(noDecision).isCovered()).hasMessageContaining("not to be null");
    }

    @ParameterizedTest
    @CsvSource({"12.3.1, 12.2.1", "12.2.99, 12.2.9", "23.1, 23", "122, 12"})
    void aNumberThatNoProvisionHasIsAMistakeOfTheTest(String number, String meant) {
        assertThatThrownBy(() -> assertThat(LAWFUL).keepsWhereItApplies(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The act has no provision " + number)
                .hasMessageContaining(meant);
    }

    @Test
    void anIdThatNoDecisionHasIsAMistakeOfTheTest() {
        assertThatThrownBy(() -> assertThat(LAWFUL).decision("nursery-leese"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"nursery-leese\"")
                .hasMessageContaining("nursery-lease");
    }

    @Test
    void outsideOfACaseNoFileIsKnown() {
        assertThatThrownBy(() -> assertThat(LAWFUL).matchesExpected())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Maybe matchesExpected(path) was meant");
        assertThatThrownBy(() -> assertThat(LAWFUL.decisions().get(0)).matchesExpected())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFileCanBeNamed() {
        Path right = Harness.EXAMPLES.resolve("planned-lease.expected");
        assertThat(LAWFUL).matchesExpected(right);
        assertThat(catchThrowable(() -> english(BROKEN).matchesExpected(right)))
                .hasMessageContaining(
                        "line 2: «march-convening covered». The dossier holds no decision march-convening");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFailureIsInTheLanguageThatIsChosen(Language language) {
        assertThat(catchThrowable(() -> assertThat(BROKEN).inLanguage(language).keeps("22")))
                .hasMessageContaining(BROKEN.decisions().get(0).name(language))
                .hasMessageContaining(BROKEN.violations().get(2).sentence(language));
    }

    @Test
    void withoutAWordItIsInKazakh() {
        assertThat(catchThrowable(() -> assertThat(BROKEN).keeps("22"))).hasMessageContaining("шыққаны: БҰЗЫЛҒАН");
    }

    @Test
    void aDecisionIsNamedOnceAboveItsRows() {
        assertThat(catchThrowable(() -> english(BROKEN).hasNoViolations()).getMessage())
                .containsOnlyOnce("[garage-lease]")
                .contains("[12.2.8]", "[12.2.14]", "[22]");
    }

    /** The act's words hold a percent sign now and then, which is no place for a value. */
    @Test
    void whatAFailureSaysIsTakenAsItIs() {
        assertThat(catchThrowable(() -> english(BROKEN).refuse("100 % %s"))).hasMessage("100 % %s");
    }

    @Test
    void aDescriptionStandsInFront() {
        assertThat(catchThrowable(() -> english(BROKEN).as("the garage").keeps("22")))
                .hasMessageStartingWith("[the garage] ");
    }
}
