package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.ereje.api.data.ReportData;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a decision is worth is read and written in whole tenge, stands in the form, and is asked of nobody. */
class AmountTest {

    private static final String FIELD = "Particulars.amount";

    private static Dossier read(String amount) throws UnreadableDossierException {
        String file = "{\"unit\":\"unit\",\"territories\":[{\"id\":\"unit\"}],"
                + "\"decisions\":[{\"kind\":\"lease\",\"id\":\"lease\",\"amount\":" + amount + "}]}";
        return Dossiers.read("file", file.getBytes(StandardCharsets.UTF_8));
    }

    private static Fact<Long> amount(Dossier dossier) {
        return dossier.decisions().get(0).particulars().amount();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "350000", "2147483648", "1000000000000000"})
    void wholeTengeAreReadAsTheyWereWritten(String tenge) throws Exception {
        Dossier dossier = read(tenge);
        assertThat(amount(dossier).asOptional()).contains(Long.valueOf(tenge));
        String written = Dossiers.write(dossier);
        assertThat(written).contains("\"amount\" : " + tenge + "\n");
        assertThat(Dossiers.read("written", written.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(dossier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "1000000000000001",
                "99999999999999999999",
                "1.5",
                "1.0",
                "1e3",
                "\"350000\"",
                "\"none\"",
                "true",
                "[350000]",
                "{\"atLeast\":1}"
            })
    void anyOtherSumIsRefusedWithItsPlace(String wrong) {
        UnreadableDossierException refused = catchThrowableOfType(UnreadableDossierException.class, () -> read(wrong));
        assertThat(refused).as(wrong).isNotNull();
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/decisions/0/amount");
            assertThat(problem.message(Language.EN)).contains("a whole number of tenge from 0 to 1000000000000000");
            assertThat(problem.message(Language.RU)).contains("целое число тенге от 0 до 1000000000000000");
            assertThat(problem.message(Language.KK)).contains("0-ден 1000000000000000-ға дейінгі бүтін теңге саны");
        });
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void theFormHasItForEachKindAndTheInterviewNeverAsks(DecisionKind kind) {
        Interview begun = Interview.begin(ComplianceChecker.create(), "unit", kind);
        assertThat(begun.questions())
                .isNotEmpty()
                .noneMatch(question -> question.fact().path().field().fullName().equals(FIELD));
        DossierForm form = DossierForm.of(begun.dossier());
        DossierForm.Entry entry = form.entry("decisions[0].amount").orElseThrow();
        assertThat(entry.answerType()).isEqualTo(new AnswerType.Amount());
        assertThat(entry.mayBeNone() || entry.mayBeWithin()).isFalse();
        assertThat(amount(form.with(List.of(entry.set(350_000L))).dossier()).asOptional())
                .contains(350_000L);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noAnswerTellsIt(Language language) throws Exception {
        Dossier dossier = Dossiers.read(Repository.EXAMPLES.resolve("lease-with-gaps.json"));
        DossierForm form = DossierForm.of(dossier);
        DossierForm.Entry entry = form.entry("decisions[0].amount").orElseThrow();
        Dossier worth = form.with(List.of(entry.set(987_654_321L))).dossier();
        CheckOptions options = CheckOptions.defaults().requiringExhibits();
        ReportData data = ComplianceChecker.create().check(worth, options).data();
        assertThat(data.toString()).doesNotContain("987654321", ".amount", entry.label(language));
        assertThat(data.decisions()).isNotEmpty();
    }
}
