package kz.ereje.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JUnit 5.14 and JUnit 6 run the same classes with the same result. */
class BothJUnitsTest {

    @Test
    void theAnswerIsTheSameOnBoth() throws Exception {
        Path folder = Harness.folder("versions");
        Harness.copyAll(folder);
        Path expected = folder.resolve("lease-without-consent.expected");
        Files.writeString(
                expected, Files.readString(expected).replace("garage-lease 4 COMPLIANT", "garage-lease 4 VIOLATED"));
        List<String> on5 = OwnProcess.run(OwnProcess.junit5(), RunMain.OfBothKinds.class);
        List<String> on6 = OwnProcess.run(OwnProcess.junit6(), RunMain.OfBothKinds.class);
        assertThat(on5.get(0)).startsWith("JUnit 5.14.");
        assertThat(on6.get(0)).startsWith("JUnit 6.");
        assertThat(on5.subList(1, 4)).containsExactly("cases 519", "reports 93", "held 0");
        assertThat(on5.stream()
                        .filter(line -> line.contains("expected: VIOLATED (lease-without-consent.expected, line 6)")))
                .hasSize(2);
        assertThat(on6.subList(1, on6.size())).containsExactlyInAnyOrderElementsOf(on5.subList(1, on5.size()));
    }
}
