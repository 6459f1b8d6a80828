package kz.ereje.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Memory does not grow with the number of dossiers: as many as a region has are read within what an ordinary run has. */
class ManyDossiersTest {

    private static final int FOLDERS = 20;

    @Test
    void aThousandWithin48Megabytes() throws Exception {
        run(RunMain.Many.class, 1_000, "-Xmx48m");
        run(RunMain.ManyDecisions.class, 1_000, "-Xmx48m");
    }

    @Test
    @Tag("long")
    void twentyThousandWithin256Megabytes() throws Exception {
        run(RunMain.Many.class, 20_000, "-Xmx256m");
        run(RunMain.ManyDecisions.class, 20_000, "-Xmx256m");
    }

    private static void run(Class<?> tests, int dossiers, String memory) throws Exception {
        make(dossiers);
        assertThat(OwnProcess.run(OwnProcess.junit5(), tests, memory))
                .contains("cases " + dossiers, "reports " + dossiers, "held 0")
                .hasSize(4);
    }

    /** Names of their own for one file: what is read is what counts. */
    private static void make(int dossiers) throws IOException {
        Path folder = Harness.folder("many");
        for (int i = 0; i < dossiers; i++) {
            Path district = Files.createDirectories(folder.resolve("аудан " + i % FOLDERS));
            for (String end : new String[] {".json", ".expected"}) {
                Files.createLink(
                        district.resolve("шешім " + i + end), Harness.EXAMPLES.resolve("lease-without-consent" + end));
            }
        }
    }
}
