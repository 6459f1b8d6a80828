package kz.ereje.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A small application of its own process, with the class path that those get who depend on the library. */
final class Fork {

    private static final Path CLASSES = Path.of("target/test-classes/kz/ereje/embedded/app");
    private static final Path CLOSURE = Path.of("../target/runtime-closure.txt");
    private static final Path DOOR = Path.of("../target/classes");
    private static final int MINUTES = 5;

    private final Path folder;
    private final List<String> classPath = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /**
     * What came of it.
     *
     * @param code its exit code
     * @param out what it printed
     * @param err what it or others printed as errors
     */
    record Ran(int code, String out, String err) {}

    /** An application whose files lie in this folder; its logger and its Drools are those of the library. */
    Fork(Path folder) {
        this.folder = folder;
        classPath.add(folder.resolve("app").toString());
        classPath.add(DOOR.toString());
        classPath.addAll(closure());
    }

    private static List<String> closure() {
        try {
            return Arrays.asList(Files.readString(CLOSURE).strip().split(Pattern.quote(File.pathSeparator), -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jars and folders that come first, as those of a version that a BOM has set do. */
    Fork first(List<Path> others) {
        classPath.addAll(1, others.stream().map(Path::toString).toList());
        return this;
    }

    Fork options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    Fork java(Path other) {
        java = other.toString();
        return this;
    }

    /** The jars of a folder that the build made. */
    static List<Path> jars(String made) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target", made))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** The jar of a class that the tests have. */
    static Path jar(Class<?> its) {
        return Path.of(its.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    List<String> classPath() {
        return List.copyOf(classPath);
    }

    /** Runs it to its end. */
    Ran run(Class<?> application, String... arguments) throws IOException, InterruptedException {
        copy();
        List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), application.getName()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("It does not end: " + command);
        }
        return new Ran(process.exitValue(), told(out), told(err));
    }

    private static String told(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** Without what else the tests have, such as their settings of the logger. */
    private void copy() throws IOException {
        Path target = Files.createDirectories(folder.resolve("app/kz/ereje/embedded/app"));
        try (Stream<Path> files = Files.list(CLASSES)) {
            for (Path file : files.toList()) {
                Path copied = target.resolve(file.getFileName());
                if (!Files.exists(copied)) {
                    Files.copy(file, copied);
                }
            }
        }
    }
}
