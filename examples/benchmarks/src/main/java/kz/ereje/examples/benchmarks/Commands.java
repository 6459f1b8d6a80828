package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.examples.benchmarks.measuring.Child;

/** The command lines of the processes that are measured. */
final class Commands {

    /** Where files that only measuring needs are made. */
    static final Path TARGET = Path.of("examples/benchmarks/target").toAbsolutePath();

    private static final String FIRST = "kz.ereje.examples.benchmarks.first.";
    private static final Path DOSSIER =
            Path.of("examples/dossiers/lease-without-consent.json").toAbsolutePath();
    private static final Path CHECK = Path.of("examples/check").toAbsolutePath();
    private static final Path DESK = Path.of("examples/desk").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** A process of a second never needs the second compiler. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    /** JUnit and the harness. */
    private static final Set<String> OF_THE_HARNESS =
            Set.of("ereje-junit", "junit-", "assertj-core", "byte-buddy", "opentest4j", "apiguardian");

    /** The libraries that only the command has; an application that embeds Ereje does not. */
    private static final Set<String> OF_THE_COMMAND = Set.of(
            "picocli",
            "logback",
            "jsoup",
            "ereje-papers",
            "ereje-register",
            "ereje-report",
            "fastexcel",
            "opczip",
            "fastcsv",
            "openhtmltopdf",
            "pdfbox",
            "fontbox",
            "xmpbox",
            "graphics2d",
            "commons-logging",
            "progressbar",
            "jline");

    private Commands() {}

    /** A JVM that does nothing. */
    static List<String> empty() throws IOException {
        return quick("Empty");
    }

    /** The first verdict of a process. */
    static List<String> first(String mode) throws IOException {
        return quick("FirstVerdict", mode, DOSSIER.toString());
    }

    /** The same with an archive of its classes, which is made. */
    static List<String> archived(String mode) throws IOException, InterruptedException {
        Path archive = TARGET.resolve("first-" + mode + ".jsa");
        List<String> making = first(mode);
        making.add(1, "-XX:ArchiveClassesAtExit=" + archive);
        Child.run(making, Set.of(0));
        List<String> using = first(mode);
        using.add(1, "-XX:SharedArchiveFile=" + archive);
        return using;
    }

    /** The memory that a checker keeps alive. */
    static List<String> liveHeap(String mode) throws IOException {
        return quick("LiveHeap", mode, DOSSIER.toString());
    }

    /** The memory that the first checker adds to a process. */
    static List<String> added(String mode) throws IOException {
        return quick("Added", mode, DOSSIER.toString());
    }

    /** Reads every dossier of a folder and writes so many bytes for each. */
    static List<String> readAndWrite(Path folder, long bytes) throws IOException {
        return java("ReadAndWrite", folder.toString(), String.valueOf(bytes));
    }

    /** The cases of JUnit, one for each dossier of their folder. */
    static List<String> harness(int dossiers) throws IOException {
        List<String> command = java("HarnessRun", String.valueOf(dossiers));
        command.add(1, "-Xmx256m");
        int classPath = command.indexOf("-cp") + 1;
        command.set(classPath, command.get(classPath) + ":" + jars(TARGET.resolve("lib"), Commands::isOfTheHarness));
        return command;
    }

    /** The command on one file. */
    static List<String> checkFile() {
        return List.of(CHECK.toString(), DOSSIER.toString());
    }

    /** The command on a folder, with options before it. */
    static List<String> checkFolder(Path folder, String... options) {
        List<String> command = new ArrayList<>(List.of(CHECK.toString(), "--lang", "kk", "--format", "ndjson"));
        command.addAll(List.of(options));
        command.add(folder.toString());
        return command;
    }

    /** The command on a file of lines, with options before it. */
    static List<String> checkLines(Path file, String... options) {
        return checkFolder(file, options);
    }

    /** The same command within half a gigabyte of heap. */
    static List<String> within512(List<String> command) {
        List<String> within = new ArrayList<>(List.of("env", "JAVA_TOOL_OPTIONS=-Xmx512m"));
        within.addAll(command);
        return within;
    }

    /** The command on a register, whose rows come back. */
    static List<String> checkRegister(Path register, String output) {
        return List.of(CHECK.toString(), "--lang", "ru", "--output", output, register.toString());
    }

    /** Reads every line and writes so many bytes for each. */
    static List<String> readAndWriteLines(Path file, long bytes) throws IOException {
        return java("ReadAndWriteLines", file.toString(), String.valueOf(bytes));
    }

    /** A process that reads and writes workbooks, with the libraries of the benchmarks. */
    static List<String> audit(String main, String... arguments) throws IOException {
        List<String> command = java(main, arguments);
        command.set(
                command.indexOf("-cp") + 1,
                jars(TARGET.resolve("lib"), jar -> true) + ":" + TARGET.resolve("ereje-benchmarks-first.jar"));
        return command;
    }

    /** The desk over a folder. */
    static List<String> desk(Path folder) {
        return List.of(DESK.toString(), folder.toString());
    }

    /** The desk for other programs only. */
    static List<String> deskForPrograms() {
        return List.of(DESK.toString(), "--api-only");
    }

    private static List<String> quick(String main, String... arguments) throws IOException {
        List<String> command = java(main, arguments);
        command.add(1, QUICK);
        return command;
    }

    private static List<String> java(String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-cp", closure(), FIRST + main));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The class path of an application that embeds the library. */
    private static String closure() throws IOException {
        return jars(Path.of("examples/command/target/lib"), Commands::isOfTheLibrary) + ":"
                + TARGET.resolve("ereje-benchmarks-first.jar");
    }

    private static String jars(Path folder, Predicate<Path> which) throws IOException {
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.filter(which)
                    .sorted()
                    .map(jar -> jar.toAbsolutePath().toString())
                    .collect(Collectors.joining(":"));
        }
    }

    private static boolean isOfTheHarness(Path jar) {
        String file = jar.getFileName().toString();
        return OF_THE_HARNESS.stream().anyMatch(file::startsWith);
    }

    private static boolean isOfTheLibrary(Path jar) {
        String file = jar.getFileName().toString();
        return OF_THE_COMMAND.stream().noneMatch(file::startsWith);
    }
}
