package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import kz.ereje.model.change.Change;
import org.junit.jupiter.api.Test;

/** What a report advises is the law, and says what to do next. */
class AdviceTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    /** Law 148 art. 39-3(8): three days where the assembly only consents to a candidate, ten with any other issue. */
    @Test
    void aMeetingIsCalledAnewByItsOwnTerm() throws Exception {
        Report report = report("candidate-for-akim-notices");
        assertThat(advice(report, "second-convening", "12.1.3", Language.RU))
                .contains("Если оповестить 1 октября 2025 года, провести его можно не ранее 4 октября 2025 года.");
        assertThat(advice(report, "third-convening", "12.1.3", Language.RU))
                .contains("Если оповестить 1 октября 2025 года, провести его можно не ранее 11 октября 2025 года.");
    }

    @Test
    void threeDaysAreExplainedByTheLawThatSetsThem() throws Exception {
        Report report = report("candidate-for-akim-notices");
        assertThat(row(report, "second-convening", "12.1.3").sentence(Language.RU))
                .contains("Оповестили за 2 дня, а требуется не менее чем за 3 дня.", "пункт 8 статьи 39-3");
        assertThat(row(report, "third-convening", "12.1.3").sentence(Language.RU))
                .contains("Оповестили за 3 дня, а требуется не менее чем за 10 дней.")
                .doesNotContain("39-3");
    }

    /** Where the day of the meeting is not known, it is not said to have been held. */
    @Test
    void onlyAMeetingThatIsOverIsCalledAnew() throws Exception {
        String dossier =
                dossier("meetings-with-faults").replaceAll("\"date\": \"[0-9-]+\",(\\s*\"organiser\": )", "$1");
        assertThat(dossier).isNotEqualTo(dossier("meetings-with-faults"));
        assertThat(advice(
                        check(dossier.replace("\"held\"", "\"planned\"")),
                        "no-place-assembly-call",
                        "12.1.3",
                        Language.EN))
                .doesNotContain("has been held can no longer")
                .contains("Give notice anew, stating the place");
        assertThat(advice(check(dossier), "no-place-assembly-call", "12.1.3", Language.EN))
                .contains("has been held can no longer");
    }

    /** A day that is over is told in the past tense, one that is not in the present. */
    @Test
    void whatCouldHaveBeenDoneIsToldOtherwiseThanWhatCanBe() throws Exception {
        assertThat(late("2025-10-01")).contains("следовало оповестить", "можно было провести");
        assertThat(late("2025-09-11")).contains("следовало оповестить", "можно провести");
        assertThat(late("2025-09-09")).contains("нужно оповестить", "можно провести");
    }

    /** On a day before it the assembly is still planned: papers that call it held would contradict themselves. */
    private static String late(String checkedOn) throws Exception {
        String dossier = dossier("candidate-for-akim-notices")
                .replace("\"2025-10-01\"", "\"" + checkedOn + "\"")
                .replace("\"held\"", checkedOn.compareTo("2025-09-12") < 0 ? "\"planned\"" : "\"held\"");
        return row(check(dossier), "second-convening", "12.1.3").sentence(Language.RU);
    }

    @Test
    void aNoticeThatCameAfterTheMeetingHasNoDaysToCount() throws Exception {
        String dossier = dossier("candidate-for-akim-notices").replace("\"2025-09-10\"", "\"2025-09-14\"");
        assertThat(row(check(dossier), "second-convening", "12.1.3").sentence(Language.RU))
                .contains("До дня собрания не оповестили, а требуется оповестить не менее чем за 3 дня.");
    }

    /** Open rules that wait for the earlier wording lack no fact; those that lack one name it. */
    @Test
    void whatIsToBeFoundOutFirstIsNamed() throws Exception {
        assertThat(advice(report("meetings-of-2023"), "september-call", "12.1.3", Language.EN))
                .doesNotContain("First find out");
        String dossier = dossier("candidate-for-akim-notices")
                .replaceFirst(
                        "(\"date\": \"2025-09-10\"[^}]*\"issues\": \\[[^]]*])\\s*,\\s*\"channels\": \\[[^]]*]", "$1");
        assertThat(advice(check(dossier), "second-convening", "12.1.3", Language.EN))
                .startsWith("First find out what is not known under this provision, and check again: Means of notice, ")
                .contains("The fault in calling");
    }

    @Test
    void aDecisionOlderThanTheWordingNamesTheNormOfTheLaw() throws Exception {
        assertThat(row(report("meetings-of-2023"), "september-call", "12.1.3").remarks(Language.EN))
                .anySatisfy(remark -> assertThat(remark).contains("Law No. 148 of 23 January 2001, article 39-3(8)"));
        assertThat(text(report("meetings-of-2023"), Language.RU))
                .contains(
                        "Норма (в редакции приказа от 31 июля 2024 года № 60; официальный текст на казахском языке): «");
        assertThat(text(report("candidate-for-akim-notices"), Language.RU))
                .contains("Норма (официальный текст на казахском языке): «");
    }

    /** The act that governs the matter is for a person to name; the Model Regulation is none, and a lapsed act is struck out. */
    @Test
    void noActIsPutInThePlaceOfTheMissingBasis() throws Exception {
        List<Change> changes = report("basis-lapsed-or-missing").violations().stream()
                .flatMap(violation -> violation.row().remedies().stream())
                .flatMap(remedy -> remedy.changes().stream())
                .filter(change -> change.path().name().equals("basis"))
                .toList();
        assertThat(changes).hasSize(3).allMatch(Change::open);
        assertThat(changes)
                .allSatisfy(change -> assertThat(change.after().toString()).doesNotContain("V1700015632", "№ 14"));
    }

    @Test
    void aReportIsNotCleanWhereTheNormOfTheKindDidNotJudge() throws Exception {
        assertThat(text(report("demolition-of-dangerous-buildings"), Language.EN))
                .contains(
                        "Remark (clause 16, paragraph 7): This demand is about housing only, and the object is not housing");
    }

    @Test
    void whatTakesADecisionOutOfTheActIsToldAlone() throws Exception {
        assertThat(text(report("matters-not-covered"), Language.EN))
                .contains("Plots of land and water bodies are not governed")
                .doesNotContain("deputy akim", "There is no contract");
        assertThat(text(report("decision-before-2018"), Language.EN))
                .contains("The decision was taken before 1 January 2018");
    }

    @Test
    void beforeADossierIsKnownAnEllipsisStandsForItsDays() {
        for (Language language : Language.values()) {
            assertThat(CHECKER.regulation().rules())
                    .extracting(rule -> rule.remedy(language))
                    .allSatisfy(remedy -> assertThat(remedy).isNotBlank().doesNotContain("{", "}"));
        }
    }

    private static String text(Report report, Language language) {
        return new ReportText(language, false, false).of("input", report);
    }

    private static String advice(Report report, String decision, String provision, Language language) {
        return row(report, decision, provision).remedies().get(0).sentence(language);
    }

    private static ProvisionResult row(Report report, String decision, String provision) {
        return report.decisions().stream()
                .filter(result -> result.id().equals(decision))
                .flatMap(result -> result.provisions().stream())
                .filter(row -> row.provision().equals(provision))
                .findFirst()
                .orElseThrow();
    }

    private static Report report(String name) throws Exception {
        return check(dossier(name));
    }

    private static Report check(String dossier) throws UnreadableDossierException {
        return CHECKER.check(Dossiers.read("input", dossier.getBytes(StandardCharsets.UTF_8)));
    }

    private static String dossier(String name) throws IOException {
        return Files.readString(Repository.EXAMPLES.resolve(name + ".json"));
    }
}
