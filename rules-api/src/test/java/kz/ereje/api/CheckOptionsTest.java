package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.DecisionKind;
import org.junit.jupiter.api.Test;

/** How a check can be asked for; what is left out is said. */
class CheckOptionsTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();
    private static final CheckOptions ALL = CheckOptions.defaults();

    private static Dossier planned() throws Exception {
        return Dossiers.read(Repository.EXAMPLES.resolve("planned-decisions-without-consents.json"));
    }

    private static String lease() throws Exception {
        return Files.readString(Repository.EXAMPLES.resolve("planned-lease.json"));
    }

    private static List<String> told(Report report) {
        return report.decisions().stream()
                .map(decision -> decision.id() + decision.provisions())
                .toList();
    }

    /** The remarks, save that the laws may have changed since they were compared. */
    private static List<String> remarks(Report report, Language language) throws Exception {
        List<String> remarks = new ArrayList<>(report.remarks(language));
        remarks.removeAll(CHECKER.check(planned()).remarks(language));
        return remarks;
    }

    @Test
    void withoutAWordTheWholeDossierIsChecked() throws Exception {
        Report report = CHECKER.check(planned(), ALL);
        assertThat(told(report)).isEqualTo(told(CHECKER.check(planned())));
        assertThat(report.leftOut()).isEmpty();
        assertThat(remarks(report, Language.EN)).isEmpty();
        assertThat(report.options()).isEqualTo(ALL);
    }

    @Test
    void theDayOfTheCheckIsSet() throws Exception {
        LocalDate today = LocalDate.of(2026, 1, 5);
        Report report = CHECKER.check(planned(), ALL.on(today));
        assertThat(report.checkedOn()).contains(today);
        assertThat(report.dossier().checkedOn().asOptional()).contains(today);
        assertThat(report.inputSha256())
                .isEqualTo(Dossiers.sha256(
                        Dossiers.write(planned().checkedOn(today)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void someDecisionsAreCheckedAsTheyAreAmongAll() throws Exception {
        List<String> all = told(CHECKER.check(planned()));
        Dossier dossier = planned();
        String last = dossier.decisions().get(dossier.decisions().size() - 1).id();
        Report report = CHECKER.check(dossier, ALL.onlyDecisions(last));
        assertThat(told(report)).containsExactly(all.get(all.size() - 1));
        assertThat(report.decisions().get(0).calendar())
                .hasSameSizeAs(
                        CHECKER.check(dossier).decisions().get(all.size() - 1).calendar());
        assertThat(report.leftOut()).hasSize(all.size() - 1).doesNotContain(last);
        assertThat(remarks(report, Language.EN))
                .singleElement()
                .asString()
                .contains("Not all decisions were checked", "checked: 1");
    }

    @Test
    void anAnswerThatLeavesAllOutSaysSo() throws Exception {
        for (CheckOptions none : List.of(
                ALL.onlyDecisions(),
                ALL.onlyKinds(),
                ALL.onlyKinds(DecisionKind.MICROCREDIT),
                ALL.onlyDecisions("no-such"))) {
            Report report = CHECKER.check(planned(), none);
            assertThat(report.decisions()).isEmpty();
            assertThat(report.leftOut()).hasSameSizeAs(planned().decisions());
            for (Language language : Language.values()) {
                assertThat(remarks(report, language)).isNotEmpty();
            }
            assertThat(remarks(report, Language.EN).get(0)).startsWith("No decision was checked");
        }
    }

    @Test
    void decisionsThatAreNotThereAreNamed() throws Exception {
        String there = planned().decisions().get(0).id();
        assertThat(CHECKER.check(planned(), ALL.onlyDecisions(there, "gone", "lost"))
                        .remarks(Language.RU))
                .anySatisfy(remark -> assertThat(remark).endsWith("в документах нет: gone; lost."));
    }

    @Test
    void decisionsOfOneKindAreChecked() throws Exception {
        DecisionKind kind = planned().decisions().get(0).kind();
        Report report = CHECKER.check(planned(), ALL.onlyKinds(kind));
        assertThat(report.decisions())
                .isNotEmpty()
                .allMatch(each -> each.decision().kind() == kind);
    }

    @Test
    void withoutRemediesNothingIsLookedFor() throws Exception {
        Report report = CHECKER.check(planned(), ALL.withoutRemedies());
        assertThat(told(report)).isEqualTo(told(CHECKER.check(planned())));
        assertThat(report.violations())
                .isNotEmpty()
                .allMatch(each -> each.row().remedies().isEmpty());
        assertThat(report.decisions())
                .allMatch(each -> each.calendar().isEmpty() && each.wayOut().isEmpty());
        assertThat(remarks(report, Language.EN)).singleElement().asString().startsWith("No remedies");
    }

    @Test
    void theModeIsChosen() throws Exception {
        for (Mode mode : Mode.values()) {
            assertThat(told(CHECKER.check(planned(), ALL.in(mode)))).isEqualTo(told(CHECKER.check(planned())));
        }
    }

    @Test
    void aMissingDayIsSaidInEveryLanguage() throws Exception {
        Dossier silent = Dossiers.read(
                "silent",
                lease().replaceFirst("\"checkedOn\": \"[0-9-]+\",", "").getBytes(StandardCharsets.UTF_8));
        Report report = CHECKER.check(silent);
        assertThat(report.checkedOn()).isEmpty();
        assertThat(remarks(report, Language.KK)).singleElement().asString().startsWith("Тексеру күні көрсетілмеген.");
        assertThat(remarks(report, Language.RU)).singleElement().asString().startsWith("Дата проверки не указана.");
        assertThat(remarks(report, Language.EN)).singleElement().asString().startsWith("The day of the check is not");
        assertThat(remarks(CHECKER.check(silent, ALL.on(LocalDate.of(2026, 2, 1))), Language.EN))
                .isEmpty();
    }
}
