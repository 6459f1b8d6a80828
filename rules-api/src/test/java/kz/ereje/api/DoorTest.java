package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.Test;

/** The small things that callers read from the API. */
class DoorTest {

    private static final Path LEASE = Repository.EXAMPLES.resolve("lease-without-consent.json");

    @Test
    void aReportKnowsWhatWasChecked() throws Exception {
        ComplianceChecker checker = ComplianceChecker.create();
        Dossier dossier = Dossiers.read(LEASE);
        Report report = checker.check(dossier);
        assertThat(report.dossier()).isSameAs(dossier);
        assertThat(report.inputSha256())
                .isEqualTo(Dossiers.sha256(Dossiers.write(dossier).getBytes(StandardCharsets.UTF_8)));
        assertThat(checker.check(dossier, "given").inputSha256()).isEqualTo("given");
        assertThat(report.has(Outcome.VIOLATED)).isTrue();
        assertThat(report.has(Outcome.ERROR)).isFalse();
        assertThat(report.decisions().get(0).failures()).isEmpty();
        assertThat(report.violations().get(0).row()).hasToString("12.2.8 VIOLATED");
    }

    @Test
    void aFileThatCannotBeOpenedHasNoPlace() {
        UnreadableDossierException unreadable = UnreadableDossierException.notOpened("gone.json");
        assertThat(unreadable.source()).isEqualTo("gone.json");
        assertThat(unreadable.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("not-opened");
            assertThat(problem.pointer()).isEmpty();
            assertThat(problem.line()).isZero();
            assertThat(unreadable.message(Language.RU)).isEqualTo("gone.json: " + problem.message(Language.RU));
        });
    }

    @Test
    void aProblemInAFileHasItsPlace() {
        byte[] json = "{\n \"unit\": 1}".getBytes(StandardCharsets.UTF_8);
        assertThat(catchThrowableOfType(UnreadableDossierException.class, () -> Dossiers.read("dossier.json", json)))
                .satisfies(unreadable -> assertThat(unreadable.message(Language.EN))
                        .startsWith("dossier.json:2:10: /unit: ")
                        .isEqualTo(unreadable.getMessage()));
    }

    @Test
    void theStepsTowardsAPlannedDecisionHaveTheirDays() throws Exception {
        Dossier ahead = Dossiers.read(LEASE).checkedOn(LocalDate.of(2026, 2, 1));
        assertThat(ComplianceChecker.create().check(ahead).decisions().get(0).calendar())
                .extracting(DecisionResult.Step::action, DecisionResult.Step::from, DecisionResult.Step::by)
                .containsExactly(
                        tuple("NOTICE", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 8)),
                        tuple("ASSEMBLY", LocalDate.of(2026, 2, 11), LocalDate.of(2026, 2, 18)),
                        tuple("DECISION", LocalDate.of(2026, 2, 18), LocalDate.of(2026, 2, 18)));
    }

    @Test
    void aDecisionIsCalledByItsTitleItsDayAndItsKind() throws Exception {
        DecisionResult lease = ComplianceChecker.create()
                .check(Dossiers.read(LEASE))
                .decisions()
                .get(0);
        assertThat(lease.name(Language.EN))
                .isEqualTo("«Гаражды жалға беру туралы», 18 February 2026 (lease of property)");
        assertThat(lease.name(Language.RU)).startsWith("«Гаражды жалға беру туралы», 18 февраля 2026 года (");
    }

    @Test
    void theSchemaIsThatOfTheLibrary() {
        assertThat(Dossiers.schema()).startsWith("{").contains("\"$defs\"").contains("2020-12");
    }
}
