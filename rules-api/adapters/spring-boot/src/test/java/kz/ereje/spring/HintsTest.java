package kz.ereje.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URL;
import java.net.URLClassLoader;
import kz.ereje.api.data.DecisionData;
import kz.ereje.model.decision.Lease;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.ResourcePatternHint;
import org.springframework.aot.hint.ResourcePatternHints;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;

class HintsTest {

    @Test
    void theFilesOfTheLibraryAndTheRulesAreNamed() {
        RuntimeHints hints = new RuntimeHints();
        new ErejeRuntimeHints().registerHints(hints, getClass().getClassLoader());
        assertThat(RuntimeHintsPredicates.resource().forResource("kz/ereje/api/report.schema.json"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forResource("META-INF/kie/kz.ereje/rules-kb/drools-model"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.reflection().onType(DecisionData.class))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.reflection().onType(Lease.class)).accepts(hints);
        assertThat(hints.reflection().typeHints())
                .isNotEmpty()
                .allSatisfy(hint ->
                        assertThat(Class.forName(hint.getType().getName())).isNotNull());
    }

    /** One star ends at a folder in Spring 7, which the tests of this module do not run with. */
    @Test
    void foldersBelowAreNamedInEitherSpring() {
        RuntimeHints hints = new RuntimeHints();
        new ErejeRuntimeHints().registerHints(hints, getClass().getClassLoader());
        assertThat(hints.resources().resourcePatternHints())
                .flatExtracting(ResourcePatternHints::getIncludes)
                .extracting(ResourcePatternHint::getPattern)
                .contains("kz/ereje/**");
    }

    @Test
    void aClassPathWithoutRulesIsRefused() throws Exception {
        try (URLClassLoader none = new URLClassLoader(new URL[0], null)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> new ErejeRuntimeHints().registerHints(new RuntimeHints(), none));
        }
    }
}
