package kz.ereje.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.model.Dossier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The calendar of a decision, over random dossiers. */
class CalendarProperties {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    @Property(tries = 1000)
    void itsDaysAreInOrderAndLeaveTenDaysForTheNotice(@ForAll("dossiers") Dossier dossier) {
        for (DecisionResult decision : CHECKER.check(dossier).decisions()) {
            List<DecisionResult.Step> steps = decision.calendar();
            assertThat(steps).isSortedAccordingTo((one, other) -> one.from().compareTo(other.from()));
            steps.forEach(step -> {
                assertThat(step.from()).isBeforeOrEqualTo(step.by());
                assertThat(step.sentence(Language.KK)).isNotBlank().doesNotContain("{");
            });
            step(steps, "NOTICE")
                    .forEach(notice -> step(steps, "ASSEMBLY").forEach(assembly -> {
                        assertThat(notice.from())
                                .isEqualTo(dossier.checkedOn().asOptional().orElseThrow());
                        assertThat(assembly.from()).isEqualTo(notice.from().plusDays(10));
                        assertThat(assembly.by()).isEqualTo(notice.by().plusDays(10));
                    }));
        }
    }

    private static List<DecisionResult.Step> step(List<DecisionResult.Step> steps, String action) {
        return steps.stream().filter(step -> step.action().equals(action)).toList();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }
}
