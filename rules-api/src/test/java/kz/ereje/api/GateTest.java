package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import kz.ereje.api.Gate.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is violated is blocked, what is open asks a person, and neither is ever let through in silence. */
class GateTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    @ParameterizedTest
    @CsvSource({
        "assembly-notice-ten-days, ALLOW, ",
        "lease-without-consent, BLOCK, VIOLATED",
        "lease-with-gaps, ASK, UNDETERMINED",
        "matters-not-covered, ASK, NOT_COVERED",
    })
    void theGravestReasonDecides(String example, Verdict verdict, String code) throws Exception {
        Gate gate = gate(example, GatePolicy.standard());
        assertThat(gate.verdict()).isEqualTo(verdict);
        assertThat(gate.isOpen()).isEqualTo(verdict == Verdict.ALLOW);
        if (code == null) {
            assertThat(gate.reasons()).isEmpty();
        } else {
            assertThat(gate.reasons().get(0).code()).isEqualTo(code);
        }
        for (Gate.Reason reason : gate.reasons()) {
            for (Language language : Language.values()) {
                assertThat(reason.sentence(language)).isNotBlank();
            }
            assertThat(reason.keys().isEmpty()).isEqualTo(reason.provision().isEmpty());
        }
    }

    /** A decision that the options left out was not checked. */
    @Test
    void whatWasLeftOutAsksAPerson() throws Exception {
        CheckOptions none = CheckOptions.defaults().onlyDecisions("another");
        Report report =
                CHECKER.check(Dossiers.read(Repository.EXAMPLES.resolve("assembly-notice-ten-days.json")), none);
        assertThat(report.decisions()).isEmpty();
        assertThat(report.gate(GatePolicy.standard()).verdict()).isEqualTo(Verdict.ASK);
        assertThat(report.data().remarks()).isNotEmpty();
    }

    /** Without the day of the check nobody knows what is still to happen: a plan would pass for what was done. */
    @Test
    void aMissingDayOfTheCheckAsksAPerson() throws Exception {
        String papers = Files.readString(Repository.EXAMPLES.resolve("assembly-notice-ten-days.json"));
        String without = papers.replaceFirst("\"checkedOn\": \"[0-9-]+\",", "");
        assertThat(without).isNotEqualTo(papers);
        Gate gate = CHECKER.check(Dossiers.read("papers", without.getBytes(StandardCharsets.UTF_8)))
                .gate(GatePolicy.standard());
        assertThat(gate.verdict()).isEqualTo(Verdict.ASK);
        assertThat(gate.reasons()).extracting(Gate.Reason::code).contains("NO_DAY");
    }

    @Test
    void whatIsKeptAsPlannedAsksAPerson() throws Exception {
        assertThat(gate("planned-lease", GatePolicy.standard()).reasons())
                .extracting(Gate.Reason::code)
                .contains("PLANNED");
    }

    @Test
    void aPolicyIsStricterOrMilderAndNeverSilent() throws Exception {
        GatePolicy asking = GatePolicy.standard().with(Outcome.VIOLATED, Verdict.ASK);
        assertThat(gate("lease-without-consent", asking).verdict()).isEqualTo(Verdict.ASK);
        assertThat(gate("lease-without-consent", asking.with(Verdict.BLOCK, "12.2.14"))
                        .reasons())
                .filteredOn(reason -> reason.verdict() == Verdict.BLOCK)
                .extracting(Gate.Reason::provision)
                .containsExactly("12.2.14");
        assertThat(gate("lease-with-gaps", GatePolicy.standard().with(Outcome.UNDETERMINED, Verdict.BLOCK))
                        .verdict())
                .isEqualTo(Verdict.BLOCK);
        List<Runnable> silent = List.of(
                () -> asking.with(Outcome.VIOLATED, Verdict.ALLOW),
                () -> asking.with(Verdict.ALLOW, "12.2.14"),
                () -> asking.with(Outcome.ERROR, Verdict.ASK));
        silent.forEach(call -> assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"VIOLATED", "UNDETERMINED"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherOutcomesAreNoChoice(Outcome outcome) {
        GatePolicy policy = GatePolicy.standard();
        assertThatThrownBy(() -> policy.with(outcome, Verdict.BLOCK)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOverrideIsRecordedAndHidesNothing() throws Exception {
        Gate gate = gate("lease-without-consent", GatePolicy.standard());
        Gate overridden = gate.overridden("А. Серікова", "сот шешімі");
        assertThat(overridden.isOpen()).isTrue();
        assertThat(overridden.verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(overridden.reasons()).isEqualTo(gate.reasons()).isNotEmpty();
        assertThat(overridden.override()).contains(new Gate.Override("А. Серікова", "сот шешімі"));
        assertThatThrownBy(() -> gate.overridden(" ", "ground")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> gate.overridden("who", "")).isInstanceOf(IllegalArgumentException.class);
        Gate open = gate("assembly-notice-ten-days", GatePolicy.standard());
        assertThatThrownBy(() -> open.overridden("who", "why")).isInstanceOf(IllegalStateException.class);
    }

    private static Gate gate(String example, GatePolicy policy) throws Exception {
        return CHECKER.check(Dossiers.read(Repository.EXAMPLES.resolve(example + ".json")))
                .gate(policy);
    }
}
