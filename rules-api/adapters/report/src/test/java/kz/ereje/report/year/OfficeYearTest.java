package kz.ereje.report.year;

import static kz.ereje.report.year.Folder.YEAR;
import static kz.ereje.report.year.Folder.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import kz.ereje.api.Language;
import kz.ereje.api.Regulation;
import kz.ereje.api.Regulation.DutyEntry;
import kz.ereje.report.Examples;
import kz.ereje.report.year.YearAnswer.Duty;
import kz.ereje.report.year.YearAnswer.Other;
import kz.ereje.report.year.YearAnswer.State;
import kz.ereje.report.year.YearAnswer.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A duty is shown by a paper of the unit and the year alone, of the right body, that was done and keeps the provision. */
class OfficeYearTest {

    @Test
    void eachPaperShowsItsDuty() {
        assertThat(Papers.ALL).isNotEmpty().allSatisfy((id, paper) -> {
            Duty duty = Folder.of(dossier(paper)).duty(id);
            assertThat(duty.state()).as("%s: %s", id, duty.others()).isEqualTo(State.SHOWN);
            assertThat(duty.papers()).hasSize(1).allSatisfy(shown -> {
                assertThat(shown.source()).isEqualTo("0.json");
                assertThat(shown.decision()).isEqualTo("paper");
                assertThat(shown.name().ru()).contains("Құжат");
            });
        });
    }

    /** A duty that no paper could ever show would be open for ever: each but one is shown by an example or by a paper made up here. */
    @Test
    void someDossierShowsEachDuty() {
        Set<String> shown = new TreeSet<>(Papers.ALL.keySet());
        for (String name : Examples.names()) {
            String unit = Examples.report(name).unit(Language.KK);
            for (int year = 2025; year <= 2026; year++) {
                OfficeYear asked = Folder.asked(unit, year);
                asked.add(name, Examples.report(name));
                asked.answer().with(State.SHOWN).forEach(duty -> shown.add(duty.id()));
            }
        }
        Duty gathering = Folder.of(dossier(
                        Papers.CONVENING,
                        "\"kind\": \"assembly\", \"territory\": \"aqsu\", \"date\"",
                        "\"kind\": \"gathering\", \"territory\": \"aqsu\", \"date\""))
                .duty("gathering");
        assertThat(gathering.state()).as("%s", gathering.others()).isEqualTo(State.SHOWN);
        shown.add(gathering.id());
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        Regulation.load().duties().stream().map(DutyEntry::id).toList());
    }

    @Test
    void whatNothingShowsIsOpen() {
        YearAnswer answer = Folder.of(dossier(Papers.INVENTORY)).answer();
        assertThat(answer.with(State.SHOWN)).extracting(Duty::id).containsExactly("housing-inventory");
        assertThat(answer.with(State.OPEN)).hasSize(answer.duties().size() - 1);
        assertThat(answer.files().ofYear()).isEqualTo(1);
        assertThat(answer.over()).isTrue();
    }

    @Test
    void theDayIsTheOneOnWhichItWasDone() {
        Folder folder = Folder.of(dossier(Papers.REPORT));
        assertThat(folder.duty("budget-report.assembly").papers().get(0).day()).isEqualTo(LocalDate.of(YEAR, 3, 20));
        assertThat(folder.duty("budget-report.maslikhat").papers().get(0).day()).isEqualTo(LocalDate.of(YEAR, 3, 28));
        assertThat(Folder.of(dossier(Papers.CONVENING))
                        .duty("assembly")
                        .papers()
                        .get(0)
                        .day())
                .isEqualTo(LocalDate.of(YEAR, 5, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, OPEN",
        "2026-01-01, SHOWN",
        "2026-12-31, SHOWN",
        "2027-01-01, OPEN",
    })
    void aPaperIsOfTheYearFromItsFirstDayToItsLast(String day, State state) {
        Duty duty = Folder.of(dossier(Papers.INVENTORY, "2026-03-16", day)).duty("housing-inventory");
        assertThat(duty.state()).isEqualTo(state);
        assertThat(duty.others()).isEmpty();
    }

    /** A budget is approved before its year begins, and not years before. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-31, OPEN",
        "2025-01-01, SHOWN",
        "2025-12-24, SHOWN",
        "2026-12-31, SHOWN",
        "2027-01-01, OPEN",
    })
    void aBudgetIsApprovedForItsYear(String day, State state) {
        String approval = dossier(
                "\"kind\": \"budget-approval\", \"year\": 2026",
                "\"decidedBy\": \"akim\", \"signedBy\": \"akim\"",
                "\"decidedBy\": \"maslikhat\", \"signedBy\": \"maslikhat\"",
                "2026-03-16",
                day);
        assertThat(Folder.of(approval).state("budget-planning")).isEqualTo(state);
        assertThat(Folder.of(approval.replace("\"year\": 2026", "\"year\": 2027"))
                        .state("budget-planning"))
                .isEqualTo(State.OPEN);
        assertThat(Folder.of(approval.replace("\"decidedBy\": \"maslikhat\"", "\"decidedBy\": \"other-maslikhat\""))
                        .state("budget-planning"))
                .isEqualTo(State.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-15, PLANNED", "2026-03-16, ''", "2026-03-17, ''"})
    void aPlanIsNotDone(String checkedOn, String why) {
        not(dossier(Papers.INVENTORY, "2027-02-01", checkedOn), "housing-inventory", why);
    }

    @Test
    void aMeetingThatIsStillToComeIsNotHeld() {
        String planned = dossier(Papers.CONVENING, "2027-02-01", "2026-05-19", "\"held\"", "\"planned\"");
        not(planned, "assembly", "PLANNED");
        not(planned.replace("\"planned\"", "\"held\""), "assembly", "NOT_KNOWN");
        not(dossier(Papers.CONVENING, "2027-02-01", "2026-05-20"), "assembly", "");
        not(dossier(Papers.CONVENING, "\"held\"", "\"cancelled\""), "assembly", "OTHERWISE");
    }

    @Test
    void withoutADayOfCheckNothingIsDone() {
        not(dossier(Papers.INVENTORY, "\"checkedOn\": \"2027-02-01\", ", ""), "housing-inventory", "NO_DAY_OF_CHECK");
    }

    @Test
    void aDraftShowsNothing() {
        not(
                dossier(Papers.INVENTORY, "\"signedBy\": \"akim\"", "\"signedBy\": \"none\""),
                "housing-inventory",
                "NO_DECISION");
        not(
                dossier(
                        Papers.INVENTORY,
                        "\"signedBy\": \"akim\",",
                        "",
                        "\"withoutDecision\": false",
                        "\"withoutDecision\": true"),
                "housing-inventory",
                "NO_DECISION");
        not(dossier(Papers.INVENTORY, "\"date\": \"2026-03-16\", ", ""), "housing-inventory", "NOT_KNOWN");
        not(dossier(Papers.CONTROL, "\"signedBy\": \"akim\",", ""), "use-control", "UNDETERMINED");
    }

    @Test
    void whatWasNotDoneShowsNothing() {
        not(
                dossier(Papers.INVENTORY, "\"carriedOut\": true", "\"carriedOut\": false"),
                "housing-inventory",
                "OTHERWISE");
        not(dossier(Papers.INVENTORY, ", \"carriedOut\": true", ""), "housing-inventory", "NOT_KNOWN");
        not(
                dossier(Papers.CONTROL, "\"controlled\": true, \"finding\": \"proper\"", "\"controlled\": false"),
                "use-control",
                "OTHERWISE");
    }

    @Test
    void anotherBodyShowsNothing() {
        String paper = dossier(Papers.INVENTORY, "\"decidedBy\": \"akim\"", "\"decidedBy\": \"other-akim\"");
        not(paper, "housing-inventory", "OTHER_BODY");
        not(
                paper.replace("\"decidedBy\": \"other-akim\"", "\"decidedBy\": \"deputy\""),
                "housing-inventory",
                "OTHER_BODY");
        not(paper.replace("\"decidedBy\": \"other-akim\", ", ""), "housing-inventory", "NOT_KNOWN");
    }

    @Test
    void aPaperThatBreaksTheProvisionShowsNothing() {
        not(dossier(Papers.CONVENING, "2026-05-05", "2026-05-11"), "notice", "VIOLATED");
        not(dossier(Papers.CONVENING, "2026-05-05", "2026-05-10"), "notice", "");
        String service = Papers.ALL.getOrDefault("public-services", "");
        not(dossier(service.replace("2026-03-20", "2026-03-17")), "public-services", "VIOLATED");
        not(dossier(service.replace("2026-03-20", "2026-03-18")), "public-services", "");
    }

    @Test
    void aReportGoesToTheBodiesOfTheUnit() {
        not(
                dossier(Papers.REPORT, "\"body\": \"assembly\"", "\"body\": \"other-assembly\""),
                "budget-report.assembly",
                "OTHERWISE");
        not(
                dossier(Papers.REPORT, "\"body\": \"assembly\"", "\"body\": \"gathering\""),
                "budget-report.assembly",
                "OTHERWISE");
        not(
                dossier(Papers.REPORT, "\"body\": \"maslikhat\"", "\"body\": \"other-maslikhat\""),
                "budget-report.maslikhat",
                "OTHERWISE");
        not(dossier(Papers.REPORT, ", \"partOf\": \"tasty\"", ""), "budget-report.maslikhat", "NOT_KNOWN");
    }

    /** The report of a year that is not over cannot be the report on it: that the papers say so is not believed. */
    @ParameterizedTest
    @CsvSource({"2024, OPEN", "2025, SHOWN", "2026, OPEN"})
    void aReportIsOnTheYearBefore(String year, State state) {
        Duty duty = Folder.of(dossier(Papers.REPORT, "\"year\": 2025", "\"year\": " + year))
                .duty("budget-report.assembly");
        assertThat(duty.state()).isEqualTo(state);
    }

    @Test
    void aCheckOfNoTrusteeShowsNothing() {
        String paper = Papers.ALL.getOrDefault("trustee-control", "");
        not(dossier(paper.replace("\"trust\"", "\"none\"")), "trustee-control", "OTHERWISE");
        not(dossier(paper, "\"type\": \"trust-management\"", "\"type\": \"works\""), "trustee-control", "OTHERWISE");
    }

    @Test
    void aGatheringIsNoAssembly() {
        Duty duty = Folder.of(dossier(Papers.CONVENING)).duty("gathering");
        assertThat(duty.state()).isEqualTo(State.OPEN);
        assertThat(duty.others()).isEmpty();
    }

    @Test
    void whatAWordOfTheProgrammeDoesNotSayIsNotKnown() {
        String paper = Papers.ALL.getOrDefault("microcredit", "");
        not(dossier(paper.replace("Ауыл аманаты", "–")), "microcredit", "NOT_KNOWN");
        not(dossier(paper.replace("\"Ауыл аманаты\"", "\"none\"")), "microcredit", "OTHERWISE");
    }

    private static void not(String dossier, String id, String why) {
        Duty duty = Folder.of(dossier).duty(id);
        assertThat(duty.state()).as("%s", duty).isEqualTo(why.isEmpty() ? State.SHOWN : State.OPEN);
        if (!why.isEmpty()) {
            assertThat(duty.others()).hasSize(1).extracting(Other::why).containsExactly(Why.valueOf(why));
            assertThat(duty.others().get(0).reason().kk()).isNotBlank();
        }
    }
}
