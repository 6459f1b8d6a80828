package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a report says in each language so that a lawyer knows what is so, on which reading it rests, and what to do next. */
class ReportForALawyerTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    /**
     * What the report on a dossier has to say, or must not say.
     *
     * @param dossier the dossier
     * @param said what it says, in Kazakh, Russian and English
     * @param unsaid what it does not say
     */
    private record Told(String dossier, List<String> said, List<String> unsaid) {

        private static Told says(String dossier, String kk, String ru, String en) {
            return new Told(dossier, List.of(kk, ru, en), List.of());
        }

        private static Told saysNot(String dossier, String kk, String ru, String en) {
            return new Told(dossier, List.of(), List.of(kk, ru, en));
        }
    }

    static Stream<Told> reports() {
        return Stream.of(
                        readings(),
                        planned(),
                        calendars(),
                        details(),
                        names(),
                        population(),
                        papers(),
                        remarks(),
                        housing())
                .flatMap(told -> told);
    }

    private static Stream<Told> readings() {
        return Stream.of(
                Told.says(
                        "lease-without-consent",
                        "түсіндіруге негізделген",
                        "ответ основан на толковании, которое юрист еще не подтвердил",
                        "the answer rests on a reading that no jurist has confirmed yet"),
                Told.says(
                        "lease-without-consent",
                        "– 22-тармақ: Мүліктік жалдау немесе кепіл",
                        "– пункт 22: Являются ли имущественный наем и залог",
                        "– clause 22: Is a lease or a pledge"),
                Told.saysNot("planned-decisions-without-consents", "\"consents\"", "\"consents\"", "\"consents\""));
    }

    private static Stream<Told> planned() {
        String dossier = "planned-decisions-without-consents";
        return Stream.of(
                Told.says(dossier, "  БҰЗЫЛАДЫ: ", "  БУДЕТ НАРУШЕНО: ", "  WOULD BE VIOLATED: "),
                Told.says(
                        dossier,
                        "жоспар бойынша қабылданса, бұзылатын нормалар: 1",
                        "если принять по плану, будет нарушено норм: 1",
                        "would be violated if it is taken as planned: 1"),
                Told.saysNot(dossier, "қабылданып қойса", "уже принято", "has been taken, take it anew"),
                Told.says("lease-without-consent", "  БҰЗЫЛҒАН: ", "  НАРУШЕНО: ", "  VIOLATED: "));
    }

    private static Stream<Told> calendars() {
        String planned = "planned-decisions-without-consents";
        return Stream.of(
                Told.says(
                        planned,
                        "алғашқы қадам – мүмкіндігінше тезірек",
                        "первый шаг – как можно скорее",
                        "the first step as soon as possible"),
                Told.says(
                        planned,
                        "Бүгін, 2026 жылғы 2 наурыз күні хабардар етілсе",
                        "Если оповестить сегодня, 2 марта 2026 года, собрание можно провести не ранее 12 марта 2026 года",
                        "If the notice goes out today, 2 March 2026, the assembly can be held from 12 March 2026 on"),
                Told.says(
                        "lease-without-consent",
                        "Күнтізбе: енді не істеуге болады",
                        "Календарь: что еще можно сделать",
                        "Calendar: what can still be done"),
                Told.says(
                        "lease-without-consent",
                        "келісім алынғаннан кейін: шешімді қайта қабылдаңыз",
                        "после получения согласия: примите решение заново",
                        "once the consent is given: take the decision anew"));
    }

    private static Stream<Told> details() {
        return Stream.of(
                Told.says(
                        "lease-without-consent",
                        "Шешім 2026 жылғы 18 ақпан күні қабылданған: оны",
                        "Решение уже принято 18 февраля 2026 года: примите его заново",
                        "The decision was taken on 18 February 2026: take it anew"),
                Told.says(
                        "lease-without-consent",
                        "шарт 2026 жылғы 20 ақпан күні жасалған",
                        "договор заключен 20 февраля 2026 года",
                        "the contract was concluded on 20 February 2026"),
                Told.says(
                        "meetings-with-faults",
                        "2026 жылғы 31 қаңтардағы хабарландыруда 2026 жылғы 12 ақпандағы жиналыстың орны көрсетілмеген",
                        "В оповещении от 31 января 2026 года не указано место собрания 12 февраля 2026 года",
                        "The notice of 31 January 2026 does not give the place of the assembly of 12 February 2026"),
                Told.says(
                        "meetings-with-faults",
                        "хабарландыру есепке алынбады: орны көрсетілмеген",
                        "не засчитано: не указано место",
                        "did not count: it does not give the place"),
                Told.says(
                        "meetings-with-faults",
                        "Аталмағаны: «Клубты жалға беру туралы»",
                        "Не названо: «Клубты жалға беру туралы»",
                        "Not named: «Клубты жалға беру туралы»"),
                Told.saysNot(
                        "meetings-with-faults",
                        "жиын (жиналыс)",
                        "сход или собрание",
                        "Notice of the gathering or assembly"),
                Told.says(
                        "meetings-with-faults",
                        "Жаңа хабарландыруда орнын көрсетіңіз",
                        "В новом оповещении укажите место",
                        "State the place in the new notice"),
                Told.says(
                        "assignments-overdue",
                        "2025 жылғы 12 наурыз күні жасалған: 12 күн кеш",
                        "сделано это 12 марта 2025 года: на 12 дней позже",
                        "it was done on 12 March 2025, 12 days late"),
                Told.says(
                        "assignments-overdue",
                        "тексеру күніне дейін 335 күн өтті",
                        "ко дню проверки прошло 335 дней",
                        "335 days have passed by the day of the check"));
    }

    private static Stream<Told> names() {
        return Stream.of(Told.says(
                "meetings-with-faults",
                ": 2026 жылғы 13 ақпандағы жергілікті қоғамдастық жиналысы)",
                ": собрание местного сообщества 13 февраля 2026 года)",
                ": assembly of the local community of 13 February 2026)"));
    }

    private static Stream<Told> population() {
        return Stream.of(
                Told.says(
                        "small-unit-2019-population-unknown",
                        "2019 жылғы 30 желтоқсан күнгі халық санына байланысты",
                        "от численности населения на 30 декабря 2019 года",
                        "the number of inhabitants on 30 December 2019"),
                Told.says(
                        "small-unit-2019-population-unknown",
                        "(екі мың адамнан көп пе, әлде екі мың адам немесе одан аз ба?)",
                        "(больше чем две тысячи или две тысячи и менее?)",
                        "(more than two thousand, or two thousand or fewer?)"));
    }

    private static Stream<Told> papers() {
        String dossier = "meeting-decision-considered-before-the-meeting";
        return Stream.of(
                Told.saysNot(dossier, "ҚАЙШЫ", "ПРОТИВОРЕЧАТ", "CONTRADICT"),
                Told.says(
                        dossier,
                        "Құжаттан нақты күнді тауып, көрсетіңіз.",
                        "Найдите в документе настоящую дату и укажите ее.",
                        "Find the real day in the paper and state it."));
    }

    private static Stream<Told> remarks() {
        return Stream.of(
                Told.says(
                        "consents-half-told",
                        "бірақ ескертпелер бойынша тексеретін мәселе бар",
                        "но по примечаниям есть что проверить",
                        "but the remarks name something to look up"),
                Told.says(
                        "consents-half-told",
                        "Келісімді қай орган берді немесе беруден бас тартты?",
                        "Какой орган дал согласие или отказал в нем?",
                        "Which body gave the consent or refused it?"),
                Told.says(
                        "assignments-overdue",
                        "оның ішінде мерзімі әлі өтпегені: 1",
                        "из них срок еще не истек: 1",
                        "of them not due yet: 1"),
                Told.says("assignments-overdue", "2026 жылғы 20 наурыз.", "20 марта 2026 года.", "20 March 2026."),
                Told.says(
                        "lease-with-gaps",
                        "Шешімге кім қол қойды?",
                        "Кто подписал решение?",
                        "Who signed the decision?"));
    }

    private static Stream<Told> housing() {
        return Stream.of(
                Told.saysNot(
                        "demolition-of-dangerous-buildings",
                        "Авариялық тұрғын үйді бұзу туралы шешім",
                        "сносе аварийного жилья",
                        "to demolish the dangerous housing"),
                Told.says(
                        "demolition-of-dangerous-buildings",
                        "Үй бұзылып қойса",
                        "Если дом уже снесен",
                        "If the house is already down"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void saysIt(Told told) throws Exception {
        Report report = CHECKER.check(Dossiers.read(Repository.EXAMPLES.resolve(told.dossier() + ".json")));
        for (Language language : Language.values()) {
            String text = new ReportText(language, false, false).of("file", report);
            told.said().stream()
                    .skip(language.ordinal())
                    .findFirst()
                    .ifPresent(said -> assertThat(text).as("%s", language).contains(said));
            told.unsaid().stream()
                    .skip(language.ordinal())
                    .findFirst()
                    .ifPresent(unsaid -> assertThat(text).as("%s", language).doesNotContain(unsaid));
        }
    }

    /** The quorum is asked for once it is known that an assembly consented. */
    @Test
    void theQuorumIsAskedForAfterTheBody() throws Exception {
        Report report = CHECKER.check(Dossiers.read(Repository.EXAMPLES.resolve("consents-half-told.json")));
        List<ReportParts.Asked> questions =
                new QuestionLines(Language.EN).of(report.decisions().get(0));
        assertThat(questions)
                .hasSize(1)
                .allMatch(question -> question.sentence().startsWith("Which body gave the consent"));
    }

    /** Two decisions that have all in common, what they are about included, are numbered. */
    @Test
    void decisionsAlikeInAllAreNumbered() throws Exception {
        String one =
                Files.readString(Repository.EXAMPLES.resolve("lease-without-consent.json"), StandardCharsets.UTF_8);
        int from = one.indexOf("{", one.indexOf("\"decisions\""));
        int to = one.lastIndexOf("}", one.lastIndexOf("]"));
        String decision = one.substring(from, to + 1);
        String two = one.substring(0, to + 1) + ", " + decision.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"other\"")
                + one.substring(to + 1);
        Report report = CHECKER.check(Dossiers.read("input", two.getBytes(StandardCharsets.UTF_8)));
        assertThat(report.decisions()).hasSize(2);
        Map<Language, String> texts =
                Map.of(Language.KK, "беру) (2)", Language.RU, "(аренду)) (2)", Language.EN, "(lease of property) (2)");
        texts.forEach((language, named) -> assertThat(new ReportText(language, false, false).of("input", report))
                .contains(named));
    }
}
