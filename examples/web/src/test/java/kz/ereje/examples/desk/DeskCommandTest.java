package kz.ereje.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line of the desk, in so far as it ends by itself. */
class DeskCommandTest {

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return DeskCommand.run(stream(out), stream(err), arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void helpNamesEveryOption(String language) {
        assertThat(run("--lang", language, "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("--open", "--lang", "--port", "--host", "--name", "--key-file", "--api-only");
        assertThat(said()).isEmpty();
    }

    @Test
    void aWrongCallIsTold() {
        assertThat(run("--lang", "ru", "--nonsense")).isEqualTo(2);
        assertThat(said()).contains("--nonsense").contains("examples/desk");
        assertThat(out.size()).isZero();
    }

    @Test
    void otherMachinesNeedAKey() throws Exception {
        assertThat(run("--lang", "en", "--host", "0.0.0.0", folder.toString())).isEqualTo(2);
        assertThat(said()).contains("--key-file");
        Path key = Files.writeString(folder.resolve("key"), "short");
        assertThat(run("--lang", "en", "--host", "0.0.0.0", "--key-file", key.toString(), folder.toString()))
                .isEqualTo(2);
        assertThat(said()).contains("16");
    }

    @Test
    void aPortThatIsTakenIsTold() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            int code = run("--lang", "ru", "--port", String.valueOf(taken.getLocalPort()), folder.toString());
            assertThat(code).isEqualTo(1);
            assertThat(said()).contains(String.valueOf(taken.getLocalPort())).doesNotContain("Exception");
        }
    }

    @Test
    void aFolderThatIsAFileIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "");
        assertThat(run("--lang", "ru", file.toString())).isEqualTo(1);
        assertThat(said()).doesNotContain("\tat ");
    }

    @Test
    void aRehearsalEndsByItself() {
        assertThat(run("--rehearse", folder.resolve("rehearsal").toString())).isZero();
        assertThat(folder.resolve("rehearsal")).isDirectoryContaining("glob:**.json");
    }
}
