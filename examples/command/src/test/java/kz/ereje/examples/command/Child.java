package kz.ereje.examples.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command in a process of its own, started by a shell line in which {@code $CHECK} stands for it. */
record Child(int code, String err) {

    private static final long LONGEST_SECONDS = 120;

    /** Runs the line in this folder and waits for its end. */
    static Child run(Path folder, String line) throws IOException, InterruptedException {
        return run(folder, line, LONGEST_SECONDS);
    }

    /** Runs the line in this folder and waits for its end, so many seconds at most. */
    static Child run(Path folder, String line, long seconds) throws IOException, InterruptedException {
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", line)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile());
        builder.environment().put("CHECK", command());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("OUT", folder.toString());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The command hangs: " + line);
        }
        return new Child(process.exitValue(), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static String command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return String.join(
                " ",
                List.of(java, "-Xmx256m", "-cp", System.getProperty("java.class.path"), CheckCommand.class.getName()));
    }

    /** The names in a folder, in order. */
    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
