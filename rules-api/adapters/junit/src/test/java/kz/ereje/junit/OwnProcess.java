package kz.ereje.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A Java of its own with the harness, on the JUnit of this build or on the next one. */
final class OwnProcess {

    private static final String OWN =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private OwnProcess() {}

    /** The class path of this build. */
    static String junit5() {
        return OWN;
    }

    /** The same with JUnit 6 in place of JUnit 5. */
    static String junit6() {
        Predicate<String> ofJUnit =
                entry -> Path.of(entry).getFileName().toString().startsWith("junit-");
        return Path.of("target/junit-6").toAbsolutePath() + "/*" + File.pathSeparator
                + Arrays.stream(OWN.split(File.pathSeparator))
                        .filter(ofJUnit.negate())
                        .collect(Collectors.joining(File.pathSeparator));
    }

    /** The lines that it prints. */
    static List<String> run(String classPath, Class<?> tests, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.internal.verbosity=ERROR"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, RunMain.class.getName(), tests.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
