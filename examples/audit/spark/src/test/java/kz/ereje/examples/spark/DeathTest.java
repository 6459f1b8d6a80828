package kz.ereje.examples.spark;

import static kz.ereje.examples.spark.Shared.SPARK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Language;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What dies is done again, and leaves nothing that could be taken for a whole. */
class DeathTest {

    @TempDir
    private Path folder;

    private final List<String> lines = Shared.mixed(40);
    private final Expected expected = Expected.of("some.ndjson", lines, DataOptions.whatMatters(Language.EN));

    @BeforeEach
    @AfterEach
    void nothingDies() {
        DyingFiles.DEATHS.set(0);
        DyingFiles.always = false;
        DyingFiles.reading = false;
    }

    private Written run(String scheme) throws IOException {
        Path input = Shared.written(folder.resolve("some.ndjson"), lines);
        Path output = folder.resolve("run");
        NationJob.checked(SPARK, "--lang", "en", "--input", scheme + input, "--output", scheme + output);
        return new Written(output);
    }

    @Test
    void tasksThatDieWhileTheyWriteAreRepeatedWithoutDoubles() throws IOException {
        Written run = run("dying:");
        assertThat(DyingFiles.DEATHS.get()).isGreaterThan(4);
        run.holds(expected);
    }

    @Test
    void tasksThatDieWhileTheyReadAreRepeatedWithoutDoubles() throws IOException {
        DyingFiles.reading = true;
        Written run = run("dying:");
        assertThat(DyingFiles.DEATHS.get()).isGreaterThan(4);
        run.holds(expected);
    }

    @Test
    void whatDiesAgainAndAgainLeavesNothingAndCanBeRunAnew() throws IOException {
        DyingFiles.always = true;
        assertThatThrownBy(() -> run("dying:")).isInstanceOf(SparkException.class);
        assertThat(folder.resolve("run")).doesNotExist();
        assertThat(folder.resolve("run.part")).exists();
        run("").holds(expected);
        assertThat(folder.resolve("run.part")).doesNotExist();
    }

    @Test
    void aProcessThatIsKilledLeavesNothingAndCanBeRunAnew() throws IOException, InterruptedException {
        Path input = Shared.written(folder.resolve("some.ndjson"), lines);
        Path output = folder.resolve("run");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@java-options",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NationJob.class.getName(),
                        "--input",
                        input.toString(),
                        "--output",
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Path begun = folder.resolve("run.part/answers");
        while (process.isAlive() && !Files.exists(begun)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        process.destroyForcibly().waitFor();
        assertThat(begun).as(Files.readString(folder.resolve("log"))).exists();
        assertThat(output).doesNotExist();
        run("").holds(expected);
    }
}
