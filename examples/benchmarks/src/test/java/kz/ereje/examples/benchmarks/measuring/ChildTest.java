package kz.ereje.examples.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChildTest {

    private static final List<String> JAVA =
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--version");

    @Test
    void whatAProcessPrintsIsKeptWhereItIsAskedFor() throws Exception {
        assertThat(Child.asked(JAVA).said()).contains(System.getProperty("java.version"));
        assertThat(Child.run(JAVA, Set.of(0)).said()).isEmpty();
    }

    @Test
    void aProcessThatEndsOtherwiseThanExpectedIsAFault() {
        assertThatThrownBy(() -> Child.run(JAVA, Set.of(4))).hasMessageContaining("ended with 0");
    }
}
