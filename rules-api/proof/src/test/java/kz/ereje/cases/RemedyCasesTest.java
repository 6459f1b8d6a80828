package kz.ereje.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Regulation;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.model.Dossier;
import kz.ereje.model.MeetingStatus;
import kz.ereje.model.OwnerLevel;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.Spending;
import kz.ereje.model.decision.Withdrawal;
import kz.ereje.model.fact.Fact;
import org.junit.jupiter.api.Test;

/**
 * Which violations can be mended. Every case is checked as it stands and on each of the last days before its meetings, while notice
 * can still be mended; where no remedy is found there has to be a reason.
 */
class RemedyCasesTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();
    private static final Catalogue CATALOGUE = Catalogue.read();

    private static final Set<String> MENDED = new TreeSet<>();
    private static final Set<String> BROKEN = new TreeSet<>();
    private static final List<String> WITHOUT_REASON = new ArrayList<>();

    static {
        for (Cases.Case one : Cases.all()) {
            days(one.dossier()).forEach(dossier -> look(one, dossier));
        }
    }

    private static Stream<Dossier> days(Dossier dossier) {
        Stream<LocalDate> before = dossier.meetings().stream()
                .flatMap(meeting -> meeting.date().asOptional().stream())
                .flatMap(day -> Stream.of(1L, 2L, 3L, 9L, 10L, 11L).map(day::minusDays));
        return Stream.concat(Stream.of(dossier), before.distinct().map(day -> ahead(dossier.checkedOn(day))));
    }

    private static Dossier ahead(Dossier dossier) {
        return Changes.applied(
                dossier,
                dossier.meetings().stream()
                        .map(meeting -> Change.of(meeting.status(), Fact.of(MeetingStatus.PLANNED)))
                        .toList());
    }

    private static void look(Cases.Case one, Dossier dossier) {
        for (DecisionResult decision : CHECKER.check(dossier).decisions()) {
            for (ProvisionResult row : decision.with(Outcome.VIOLATED)) {
                List<String> broken = rules(row, Outcome.VIOLATED);
                BROKEN.addAll(broken);
                if (!row.remedies().get(0).changes().isEmpty()) {
                    MENDED.addAll(broken);
                } else if (!hasReason(dossier, row)) {
                    WITHOUT_REASON.add(one.says() + " on " + dossier.checkedOn() + " " + row + " " + broken);
                }
            }
        }
    }

    /**
     * A rule that nothing remedies; no day to count from; a meeting that is over; a rule beside it that is open; a district not known;
     * property of the district, which the office cannot dispose of in its stead; a refusal that would follow the new consent; a year or a
     * term that would be over.
     */
    private static boolean hasReason(Dossier dossier, ProvisionResult row) {
        List<String> broken = rules(row, Outcome.VIOLATED);
        return broken.stream().anyMatch(rule -> CATALOGUE.remedies(rule).isEmpty())
                || dossier.checkedOn().isMissing()
                || (row.provision().startsWith("12.1.") && meetingIsOver(dossier))
                || !rules(row, Outcome.UNDETERMINED).isEmpty()
                || (broken.contains("12.1.11/other-owner") && ofTheDistrict(dossier))
                || refusedAhead(dossier)
                || dossier.decisions().stream().anyMatch(decision -> isOverBy(today(dossier), decision))
                || dossier.territories().stream()
                        .filter(territory ->
                                territory.id().equals(dossier.unit().id()))
                        .anyMatch(territory -> territory.partOf().isMissing());
    }

    /**
     * On a day before the refusal was given, which is not its day in life, or where that day is not known: nothing shows that what is
     * consented to then was not refused afterwards.
     */
    private static boolean refusedAhead(Dossier dossier) {
        return dossier.consents().stream()
                .anyMatch(consent -> consent.granted().equalTo(false).isYes()
                        && !consent.date()
                                .passes(day -> day.isBefore(today(dossier)))
                                .isYes());
    }

    /** Deciding anew makes it a decision of another year, or one whose term ended before it was taken. */
    private static boolean isOverBy(LocalDate today, Decision decision) {
        return (decision instanceof Spending spending
                        && spending.year()
                                .passes(year -> year < today.getYear())
                                .isYes())
                || (decision instanceof Withdrawal withdrawal
                        && withdrawal
                                .upkeepUntil()
                                .passes(day -> !day.isAfter(today))
                                .isYes());
    }

    private static LocalDate today(Dossier dossier) {
        return Objects.requireNonNull(dossier.checkedOn().asOptional().orElse(null));
    }

    private static boolean ofTheDistrict(Dossier dossier) {
        return dossier.assets().stream()
                .anyMatch(asset -> asset.owner().equalTo(OwnerLevel.DISTRICT).isYes());
    }

    private static boolean meetingIsOver(Dossier dossier) {
        LocalDate today = today(dossier);
        return dossier.meetings().stream()
                .anyMatch(meeting -> meeting.date().passes(today::isAfter).isYes()
                        || meeting.status().equalTo(MeetingStatus.HELD).isYes());
    }

    private static List<String> rules(ProvisionResult row, Outcome outcome) {
        return row.rules().stream()
                .filter(rule -> rule.outcome() == outcome)
                .map(ProvisionResult.Rule::id)
                .toList();
    }

    @Test
    void everyRuleThatHasAMendIsMendedByIt() {
        Set<String> mendable = new TreeSet<>(BROKEN);
        mendable.removeIf(rule -> CATALOGUE.remedies(rule).isEmpty());
        assertThat(mendable).hasSizeGreaterThan(90);
        mendable.removeAll(MENDED);
        assertThat(mendable).isEmpty();
    }

    @Test
    void whereNoRemedyIsFoundThereIsAReason() {
        assertThat(WITHOUT_REASON).isEmpty();
    }

    /** The consent that is awaited is for a later day than the check: on that day the decision is taken anew, not on the day of the check. */
    @Test
    void anAwaitedConsentMovesTheDecisionToItsDay() {
        Dossier adopted = Cases.all().stream()
                .filter(one -> one.says().equals("12.2.4.json: base"))
                .findFirst()
                .orElseThrow()
                .dossier()
                .checkedOn(LocalDate.of(2026, 2, 24));
        LocalDate session = LocalDate.of(2026, 3, 10);
        Dossier awaiting = Changes.applied(
                adopted,
                List.of(
                        Change.of(adopted.meetings().get(0).date(), Fact.of(session)),
                        Change.of(adopted.meetings().get(0).status(), Fact.of(MeetingStatus.PLANNED)),
                        Change.of(adopted.consents().get(0).date(), Fact.of(session)),
                        Change.of(
                                adopted.decisions().get(0).particulars().date(), Fact.of(LocalDate.of(2026, 2, 23)))));
        ProvisionResult.Remedy first = row(awaiting, "12.2.4").remedies().get(0);
        assertThat(first.changes()).singleElement().satisfies(change -> {
            assertThat(change.path()).hasToString("decisions[0].date");
            assertThat(change.after()).hasToString("Known[path=decisions[0].date, value=2026-03-10]");
        });
    }

    private static ProvisionResult row(Dossier dossier, String provision) {
        return CHECKER.check(dossier).decisions().get(0).provisions().stream()
                .filter(row -> row.provision().equals(provision))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRulesThatNothingMendsAreTheseAndTheirRemedySaysWhatRemains() {
        assertThat(CHECKER.regulation().rules().stream()
                        .map(Regulation.RuleEntry::id)
                        .filter(rule -> CATALOGUE.remedies(rule).isEmpty()))
                .containsExactly(
                        "11.2/outside-tasks",
                        "12.1.4/not-executed",
                        "12.1.9/foreign-object",
                        "12.2.3/not-unit-property",
                        "12.2.4/not-unit-property",
                        "12.2.6/holder",
                        "12.2.7/no-ground",
                        "12.2.8/recipient",
                        "12.2.8/not-unit-property",
                        "12.2.14/not-unit-property",
                        "12.2.15/not-unit-property",
                        "12.2.16/not-unit-property",
                        "13.4/database",
                        "13.5/beyond-competence",
                        "14.2/late",
                        "14.2/quality",
                        "14.3/late",
                        "14.3/overdue",
                        "16.8/not-rural",
                        "20.2/prohibited-source");
    }
}
