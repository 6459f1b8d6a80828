package kz.ereje.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A harness over the examples, with one expectation turned wrong, says what an auditor needs, in each language. */
class WrongExpectationTest {

    private static final String ROOT = "target/harness/wrong";
    private static final String RIGHT = "garage-lease 12.2.14 VIOLATED 12.2.14/no-assembly-consent";

    @BeforeEach
    void allExamplesWithOneTurnedWrong() throws IOException {
        Path folder = Harness.folder("wrong");
        Harness.copyAll(folder);
        Path expected = folder.resolve("lease-without-consent.expected");
        Files.writeString(expected, Files.readString(expected).replace(RIGHT, "garage-lease 12.2.14 COMPLIANT"));
    }

    @Test
    void inKazakh() {
        assertThat(onlyFailure("kk"))
                .contains(
                        "lease-without-consent.json: жауап lease-without-consent.expected файлында күтілгеннен басқаша",
                        "«Гаражды жалға беру туралы», 2026 жылғы 18 ақпан (мүліктік жалдауға (жалға алуға) беру)",
                        "12-тармақтың 2) тармақшасының он төртінші абзацы [12.2.14]",
                        "күтілгені: САҚТАЛҒАН (lease-without-consent.expected, 4-жол)",
                        "шыққаны: БҰЗЫЛҒАН",
                        "себебі: Мүлікті пайдалану туралы шешім жергілікті қоғамдастық жиналысымен келісілмеген.",
                        "– Шешім бойынша сұралған келісімдер – бірде-біреуі жоқ (decisions[0].consents)",
                        "норма: «жергілікті өзін-өзі басқарудың коммуналдық мүлкін пайдалану",
                        "жол мынадай болуы керек: " + RIGHT,
                        "мәліметтерді құжаттармен салыстырыңыз");
    }

    @Test
    void inRussian() {
        assertThat(onlyFailure("ru"))
                .contains(
                        "lease-without-consent.json: ответ расходится с ожидаемым в файле lease-without-consent.expected",
                        "«Гаражды жалға беру туралы», 18 февраля 2026 года (передача в имущественный наем (аренду))",
                        "абзац четырнадцатый подпункта 2) пункта 12 [12.2.14]",
                        "ожидалось: СОБЛЮДЕНО (lease-without-consent.expected, строка 4)",
                        "получено: НАРУШЕНО",
                        "почему: Решение об использовании имущества не согласовано с собранием местного сообщества.",
                        "– Согласия, запрошенные по решению – нет (decisions[0].consents)",
                        "норма (официальный текст на казахском языке): «жергілікті өзін-өзі басқарудың",
                        "«принимает решения об использовании коммунального имущества местного самоуправления",
                        "(неофициальный перевод)",
                        "должна быть такой: " + RIGHT,
                        "сверьте сведения в файле lease-without-consent.json с документами");
    }

    @Test
    void inEnglish() {
        assertThat(onlyFailure("en"))
                .contains(
                        "lease-without-consent.json: the answer is not the one that lease-without-consent.expected expects",
                        "«Гаражды жалға беру туралы», 18 February 2026 (lease of property)",
                        "clause 12(2), paragraph 14 [12.2.14]",
                        "expected: KEPT (lease-without-consent.expected, line 4)",
                        "found: VIOLATED",
                        "why: The decision on the use of the property lacks the consent of the assembly",
                        "– Consents asked for the decision – not one (decisions[0].consents)",
                        "norm (official text, in Kazakh): «жергілікті өзін-өзі басқарудың",
                        "«takes decisions on the use of communal property of local self-government",
                        "(unofficial translation)",
                        "has to read: " + RIGHT,
                        "compare the facts in lease-without-consent.json with the papers");
    }

    @ParameterizedTest
    @ValueSource(classes = {Annotated.class, ByDecision.class, ByDecisionAsserted.class})
    void sayTheSameWhereverItIsCompared(Class<?> tests) {
        List<Harness.Case> failed = failed(Harness.in("en").run(tests));
        assertThat(failed).singleElement().satisfies(only -> {
            assertThat(only.name()).startsWith("lease-without-consent.json");
            assertThat(only.failure()).isEqualTo(onlyFailure("en"));
        });
    }

    @Test
    void theLineThatItNamesMendsIt() throws IOException {
        String failure = onlyFailure("en");
        Path expected = Path.of(ROOT, "lease-without-consent.expected");
        String right = failure.lines()
                .filter(line -> line.contains("has to read: "))
                .map(line -> line.replaceFirst(".*has to read: ", ""))
                .findFirst()
                .orElseThrow();
        Files.writeString(expected, Files.readString(expected).replace("garage-lease 12.2.14 COMPLIANT", right));
        assertThat(failed(Harness.in("en").run(Asserted.class))).isEmpty();
    }

    private static String onlyFailure(String language) {
        List<Harness.Case> cases = Harness.in(language).run(Asserted.class);
        assertThat(cases).hasSizeGreaterThan(80);
        List<Harness.Case> failed = failed(cases);
        assertThat(failed).singleElement().extracting(Harness.Case::name).isEqualTo("lease-without-consent.json");
        return failed.get(0).failure();
    }

    private static List<Harness.Case> failed(List<Harness.Case> cases) {
        return cases.stream().filter(each -> !each.failure().isEmpty()).toList();
    }

    static final class Asserted {

        @Dossiers(value = "*.json", root = ROOT)
        void haveTheirOutcome(Report report) {
            ErejeAssertions.assertThat(report).matchesExpected();
        }
    }

    static final class Annotated {

        @Dossiers(value = "*.json", root = ROOT, expected = true)
        void haveTheirOutcome(Report report) {
            ErejeAssertions.assertThat(report).matchesExpected();
        }
    }

    static final class ByDecision {

        @Dossiers(value = "*.json", root = ROOT, expected = true)
        void hasItsOutcome(DecisionResult decision) {
            ErejeAssertions.assertThat(decision).matchesExpected();
        }
    }

    static final class ByDecisionAsserted {

        @Dossiers(value = "*.json", root = ROOT)
        void hasItsOutcome(DecisionResult decision) {
            ErejeAssertions.assertThat(decision).matchesExpected();
        }
    }
}
