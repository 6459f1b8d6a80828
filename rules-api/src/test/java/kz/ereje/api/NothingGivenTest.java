package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.Flaw;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing at all, given as an argument, is named at the door. */
@SuppressWarnings({"NullAway", "DataFlowIssue"})
class NothingGivenTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create(Mode.DIRECT);

    @Test
    void theArgumentIsNamed() {
        Stream.<ThrowingCallable>of(
                        () -> CHECKER.check(null),
                        () -> CHECKER.check(null, ""),
                        () -> CHECKER.violations(null),
                        () -> Dossiers.write(null))
                .forEach(call -> refused(call, "The dossier is null"));
        refused(() -> Dossiers.read(null), "The file is null");
        refused(() -> Dossiers.read("name", null), "The JSON is null");
        refused(() -> Dossiers.read(null, new byte[0]), "The name of the source is null");
        refused(() -> new ReportText(null, false, false), "The language is null");
        refused(() -> new ReportText(Language.EN, false, false).of("name", null), "The report is null");
        refused(() -> new ReportText(Language.EN, false, false, false, null), "The wording is null");
        refused(() -> ReportParts.of(null, Language.EN, ActWords.held()), "The report is null");
        refused(() -> ActWords.with(null), "The official text is null");
        refused(() -> OfficialText.of(null, Language.RU, List.of(), ""), "The regulation is null");
        refused(() -> OfficialText.of(CHECKER.regulation(), Language.RU, null, ""), "The list of paragraphs is null");
        refused(() -> OfficialText.ofText(CHECKER.regulation(), Language.RU, null), "The text is null");
        refused(() -> new ReportWriter(null, CHECKER.edition()), "The stream is null");
        refused(() -> Dossiers.bytes(null), "The stream is null");
        refused(() -> Dossiers.sha256(null), "The input is null");
        refused(() -> ComplianceChecker.create(null), "The mode is null");
        refused(() -> CheckOptions.defaults().in(null), "The mode is null");
        refused(() -> CheckOptions.defaults().on(null), "The day of the check is null");
        refused(() -> CheckOptions.defaults().onlyDecisions("one", null), "The one of the ids of decisions is null");
        refused(() -> ComplianceChecker.verifying(null), "The folder is null");
        refused(() -> Waivers.read("waivers.json", null), "The JSON is null");
        refused(() -> Waivers.read(null, new byte[0]), "The name of the source is null");
        refused(() -> Baseline.read(null), "The file is null");
        refused(() -> StoredRun.open(null), "The file is null");
        refused(() -> RunComparison.of(null, null), "The run before is null");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).hasMessageStartingWith(message + ".\nMaybe ");
    }

    /** A flaw of a dossier that was read would be reported as a problem of its file. */
    @ParameterizedTest
    @EnumSource(Flaw.Kind.class)
    void everyKindOfFlawHasASentence(Flaw.Kind kind) {
        for (Language language : Language.values()) {
            assertThat(Lexicon.word(language, "input." + kind.token())).isNotBlank();
        }
    }
}
