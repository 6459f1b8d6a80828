package kz.ereje.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.EnterpriseAct;
import kz.ereje.papers.Drafts.NothingToDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

    private static final String WITHOUT_CONSENTS = "planned-decisions-without-consents";

    private static List<Draft> drafts(String file, String decision) {
        return Drafts.of(Examples.report(file), decision);
    }

    private static List<DraftKind> kinds(List<Draft> drafts) {
        return drafts.stream().map(Draft::kind).distinct().toList();
    }

    @Test
    void whereBothConsentsAreLackingAllPapersAreDrafted() {
        List<Draft> drafts = drafts(WITHOUT_CONSENTS, "culture-house-creation");
        assertThat(kinds(drafts)).containsExactly(DraftKind.values());
        assertThat(drafts).hasSize(2 * DraftKind.values().length);
        DraftData data = drafts.get(0).data();
        assertThat(data.decisionOn()).contains(LocalDate.of(2026, 4, 6));
        assertThat(data.meeting().orElseThrow().on()).contains(LocalDate.of(2026, 3, 12));
        assertThat(data.meeting().orElseThrow().noticeOn()).contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void whatIsThereIsNotDraftedAgain() {
        // Its assembly stands on a day with its issue, and no consent of the akim is asked for.
        assertThat(kinds(drafts("planned-lease", "nursery-lease")))
                .containsExactly(
                        DraftKind.NOTICE,
                        DraftKind.MINUTES,
                        DraftKind.EXTRACT,
                        DraftKind.DECISION,
                        DraftKind.FILE_PAGE);
    }

    /** What the office is to know is no part of what it publishes. */
    private static final String LAST_DAY =
            "аппарат үшін, жариялау алдында өшіріледі: хабардар етудің соңғы күні – 2026 жылғы 15 наурыз";

    /** A vote that is still to be held is not told as held, nor a plan as kept. */
    @Test
    void whatIsPlannedIsNotToldAsDone() {
        List<Draft> drafts = drafts("planned-lease", "nursery-lease");
        for (DraftKind kind : List.of(DraftKind.MINUTES, DraftKind.EXTRACT)) {
            assertThat(Examples.text(Examples.draft(drafts, kind, Language.RU)))
                    .contains(
                            "[согласовать проект решения «Балабақша ғимаратын жалға беру туралы» либо отказать в согласовании]")
                    .contains("[имеется либо отсутствует]");
        }
        assertThat(Examples.text(Examples.draft(drafts, DraftKind.FILE_PAGE, Language.RU)))
                .contains("ПО ПЛАНУ СОБЛЮДАЕТСЯ", "Дано ли согласие – да (по плану)");
        assertThat(Examples.text(Examples.draft(drafts, DraftKind.FILE_PAGE, Language.KK)))
                .contains("ЖОСПАР БОЙЫНША САҚТАЛАДЫ", "Келісім берілген бе – иә (жоспар бойынша)");
    }

    @Test
    void aNoticeHasWhatTheActAsksForAndNothingInvented() {
        Draft notice = Examples.draft(drafts("planned-lease", "nursery-lease"), DraftKind.NOTICE, Language.KK);
        assertThat(Examples.text(notice))
                .contains(
                        "жергілікті қоғамдастық жиналысының өткізілетіні туралы",
                        "2026 жылғы 25 наурыз",
                        "[басталу уақыты]",
                        "[өткізу орны]",
                        "1. Балабақша ғимаратын жалға беруге келісім беру туралы",
                        "газет",
                        "хабарландыру тақтасы",
                        "[" + LAST_DAY + "]");
        assertThat(notice.blanks())
                .containsExactlyInAnyOrder("басталу уақыты", "өткізу орны", "қолы, аты-жөні", LAST_DAY);
    }

    @Test
    void theDecisionSaysWhatItOrders() {
        Draft decision = Examples.draft(drafts("planned-lease", "nursery-lease"), DraftKind.DECISION, Language.RU);
        assertThat(Examples.text(decision))
                .contains(
                        "Проект",
                        "1. Передать в имущественный наем (аренду) следующее имущество:",
                        "[дата решения (планируемая – 27 марта 2026 года)]",
                        "Бұрынғы балабақша ғимараты",
                        "«Айналайын» ЖШС",
                        "без права последующего выкупа",
                        "[согласие – Күмісбел ауылдық округінің жергілікті қоғамдастық жиналысы: дата и номер"
                                + " (планируемая дата – 25 марта 2026 года)]");
    }

    @Test
    void ofAnActOfAnEnterpriseTheOfficeDecidesItsConsent() {
        Dossier dossier = Examples.dossier("enterprise-sells-assigned-machinery");
        Decision sale = dossier.decisions().stream()
                .filter(EnterpriseAct.class::isInstance)
                .findFirst()
                .orElseThrow();
        LocalDate before = sale.particulars().date().asOptional().orElseThrow().minusDays(30);
        List<Draft> drafts = Drafts.of(Examples.CHECKER.check(dossier.checkedOn(before)), sale.id());
        assertThat(Examples.text(Examples.draft(drafts, DraftKind.DECISION, Language.RU)))
                .contains("дача согласия предприятию (");
        assertThat(Examples.text(Examples.draft(drafts, DraftKind.DECISION, Language.KK)))
                .contains("кәсіпорынға келісім беру (");
    }

    @Test
    void thePageForTheFileHasARowForEachProvisionThatApplies() {
        Report report = Examples.report(WITHOUT_CONSENTS);
        String page = Examples.text(
                Examples.draft(Drafts.of(report, "culture-house-creation"), DraftKind.FILE_PAGE, Language.RU));
        report.decisions().get(0).provisions().stream()
                .filter(row -> !row.rules().isEmpty() && row.facts().size() > 0)
                .filter(row ->
                        List.of("COMPLIANT", "VIOLATED").contains(row.outcome().name()))
                .forEach(row -> assertThat(page).contains(row.citation(Language.RU), row.text()));
        assertThat(page).contains("ПОКА НЕ ВЫПОЛНЕНО, будет соблюдено при выполнении указанных мер");
    }

    @Test
    void ofWhatIsTakenOrNotCoveredNothingIsDrafted() {
        assertThat(Drafts.nothing(Examples.report("lease-without-consent"), "garage-lease"))
                .contains(NothingToDraft.TAKEN);
        assertThat(drafts("lease-without-consent", "garage-lease")).isEmpty();
        assertThat(Drafts.nothing(Examples.report("planned-lease"), "nursery-lease"))
                .isEqualTo(Optional.empty());
        for (NothingToDraft reason : NothingToDraft.values()) {
            for (Language language : Language.values()) {
                assertThat(reason.sentence(language)).endsWith(".");
            }
        }
    }

    @Test
    void aDecisionThatIsNotThereIsAnErrorWithThoseThatAre() {
        assertThatThrownBy(() -> drafts("planned-lease", "nursery"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nursery-lease");
    }

    @Test
    void theSameValuesGiveTheSameBytes() {
        List<Draft> first = drafts("planned-lease", "nursery-lease");
        List<Draft> again = drafts("planned-lease", "nursery-lease");
        for (int i = 0; i < first.size(); i++) {
            assertThat(first.get(i).bytes()).isEqualTo(again.get(i).bytes());
        }
    }

    @Test
    void draftsAreWrittenAllOrNone(@TempDir Path folder) throws IOException {
        List<Draft> drafts = drafts("planned-lease", "nursery-lease");
        Path target = folder.resolve("жобалар");
        assertThat(Drafts.write(drafts, target)).hasSize(drafts.size()).allMatch(Files::isRegularFile);
        assertThat(names(target)).hasSize(drafts.size());

        Path other = Files.createDirectory(folder.resolve("other"));
        String taken = drafts.get(3).fileName();
        Files.writeString(other.resolve(taken), "мәтін");
        assertThatThrownBy(() -> Drafts.write(drafts, other))
                .isInstanceOfSatisfying(PapersRefusedException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo("folder.taken");
                    assertThat(refused.message(Language.KK)).contains(taken);
                });
        assertThat(names(other)).containsExactly(taken);
        assertThat(other.resolve(taken)).hasContent("мәтін");

        assertThatThrownBy(() -> Drafts.write(drafts, other.resolve(taken)))
                .isInstanceOfSatisfying(
                        PapersRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo("folder.none"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
