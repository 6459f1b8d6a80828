package kz.ereje.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;
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
        assertThat(hints.reflection().typeHints())
                .isNotEmpty()
                .allSatisfy(hint ->
                        assertThat(Class.forName(hint.getType().getName())).isNotNull());
    }

    @Test
    void aClassPathWithoutRulesIsRefused() throws Exception {
        try (URLClassLoader none = new URLClassLoader(new URL[0], null)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> new ErejeRuntimeHints().registerHints(new RuntimeHints(), none));
        }
    }
}
