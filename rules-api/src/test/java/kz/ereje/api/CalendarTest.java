package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.EnterpriseAct;
import kz.ereje.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** What to do by which day so that a planned decision has its consents. */
class CalendarTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Two planned decisions without consents, checked on 2 March: one of an entity, which needs both, and a demolition. */
    private static final Dossier PLANNED = load();

    private static Dossier load() {
        try {
            return Dossiers.read(Repository.EXAMPLES.resolve("planned-decisions-without-consents.json"));
        } catch (Exception e) {
            throw new IllegalStateException("The dossier of the README cannot be read", e);
        }
    }

    private static Dossier decidedOn(LocalDate day) {
        Decision decision = PLANNED.decisions().get(0);
        return Changes.applied(PLANNED, List.of(Change.of(decision.particulars().date(), Fact.of(day))));
    }

    private static List<String> calendar(Dossier dossier) {
        return CHECKER.check(dossier).decisions().get(0).calendar().stream()
                .map(step -> step.action() + " " + step.from() + " " + step.by())
                .toList();
    }

    @Test
    void aDayTenDaysAheadCanBeKeptAndLeavesNoDayOver() {
        assertThat(calendar(decidedOn(TODAY.plusDays(10))))
                .containsExactly(
                        "NOTICE 2026-03-02 2026-03-02",
                        "DISTRICT_AKIM 2026-03-02 2026-03-12",
                        "ASSEMBLY 2026-03-12 2026-03-12",
                        "DECISION 2026-03-12 2026-03-12");
    }

    @Test
    void aDayNineDaysAheadHasToWaitForTheAssembly() {
        assertThat(calendar(decidedOn(TODAY.plusDays(9)))).isEqualTo(calendar(decidedOn(TODAY.plusDays(10))));
        assertThat(calendar(decidedOn(TODAY))).isEqualTo(calendar(decidedOn(TODAY.plusDays(10))));
    }

    @Test
    void aDayElevenDaysAheadLeavesADayForEachStep() {
        assertThat(calendar(decidedOn(TODAY.plusDays(11))))
                .containsExactly(
                        "NOTICE 2026-03-02 2026-03-03",
                        "DISTRICT_AKIM 2026-03-02 2026-03-13",
                        "ASSEMBLY 2026-03-12 2026-03-13",
                        "DECISION 2026-03-13 2026-03-13");
    }

    @Test
    void anAdoptedDecisionHasNoCalendarAndNoneWithoutTheDayOfTheCheck() {
        assertThat(calendar(decidedOn(TODAY.minusDays(1)))).isEmpty();
        Dossier undated = Changes.applied(PLANNED, List.of(Change.of(PLANNED.checkedOn(), Fact.missing())));
        assertThat(calendar(undated)).isEmpty();
    }

    @Test
    void consentsOfWhichNothingIsSaidAreAskedForToo() {
        Dossier silent = Changes.applied(
                PLANNED,
                List.of(Change.of(PLANNED.decisions().get(0).particulars().consents(), Fact.missing())));
        assertThat(calendar(silent)).isEqualTo(calendar(PLANNED)).hasSize(4);
    }

    /** A decision of an example that is planned for 13 April, and to which the office has not consented. */
    private static List<String> calendarOfAnEnterprise(int place) throws Exception {
        Dossier dossier = Dossiers.read(Repository.EXAMPLES.resolve("enterprise-branch-and-debts.json"));
        EnterpriseAct act = (EnterpriseAct) dossier.decisions().get(place);
        Dossier planned = Changes.applied(
                dossier,
                List.of(
                        Change.of(act.particulars().date(), Fact.of(LocalDate.of(2026, 4, 13))),
                        Change.of(act.officeConsent(), Fact.of(false))));
        return CHECKER.check(planned).decisions().get(place).calendar().stream()
                .map(step -> step.action() + " " + step.from() + " " + step.by())
                .toList();
    }

    /** The office consents to the act of an enterprise with the consent of the assembly, so not before it [12.2.1, 12.2.10]. */
    @Test
    void theConsentOfTheOfficeIsAStepAfterThatOfTheAssembly() throws Exception {
        assertThat(calendarOfAnEnterprise(0))
                .containsExactly(
                        "NOTICE 2026-03-02 2026-04-03",
                        "ASSEMBLY 2026-03-12 2026-04-13",
                        "OFFICE 2026-03-12 2026-04-13",
                        "DECISION 2026-04-13 2026-04-13");
        assertThat(calendarOfAnEnterprise(2))
                .containsExactly("OFFICE 2026-03-27 2026-04-13", "DECISION 2026-04-13 2026-04-13");
    }

    @Test
    void aDecisionThatHasItsConsentsAsPlannedNeedsNoCalendar() {
        ProvisionResult row =
                CHECKER.check(PLANNED).decisions().get(0).with(Outcome.VIOLATED).get(0);
        Dossier mended = Changes.applied(PLANNED, row.remedies().get(0).changes());
        assertThat(calendar(mended)).isEmpty();
    }
}
