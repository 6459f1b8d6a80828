package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whole processes by the clock: the first verdict, the command on one file and on a folder. Their rounds take turns, the median counts. */
final class Processes {

    private static final int ROUNDS = 15;
    private static final int SAMPLE = 500;
    private static final String FIRST = "kz.ereje.examples.benchmarks.first.";
    private static final Path TARGET = Path.of("examples/benchmarks/target").toAbsolutePath();
    private static final Path DOSSIER =
            Path.of("examples/dossiers/lease-without-consent.json").toAbsolutePath();
    private static final Path CHECK = Path.of("examples/check").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** The libraries that only the command has; an application that embeds Ereje does not. */
    private static final Set<String> OF_THE_COMMAND = Set.of("picocli", "logback");

    private Processes() {}

    /** Milliseconds of each, by name. */
    static Map<String, Double> starts() throws IOException, InterruptedException {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("an empty JVM", java("Empty"));
        commands.put("first verdict, ENGINE", java("FirstVerdict", "ENGINE", DOSSIER.toString()));
        commands.put("first verdict, DIRECT", java("FirstVerdict", "DIRECT", DOSSIER.toString()));
        commands.put("first verdict, ENGINE, class-data archive", archived("ENGINE"));
        commands.put("first verdict, DIRECT, class-data archive", archived("DIRECT"));
        commands.put("examples/check, one file", List.of(CHECK.toString(), DOSSIER.toString()));
        Map<String, List<Double>> taken = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                taken.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                        .add(milliseconds(command.getValue(), Set.of(0, 4)));
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        commands.keySet().forEach(name -> medians.put(name, median(taken.getOrDefault(name, List.of()))));
        return medians;
    }

    /** Bytes that one checker of this mode keeps alive. */
    static long liveHeap(String mode) throws IOException, InterruptedException {
        return Long.parseLong(output(java("LiveHeap", mode, DOSSIER.toString())).strip());
    }

    /**
     * Milliseconds for a folder of so many dossiers, by name: checked by the command, and only read and written. The output is
     * discarded, so that no disk is measured.
     *
     * @param lines the dossiers, taken again from the first where there are fewer
     */
    static Map<String, Double> folder(List<byte[]> lines, int dossiers) throws IOException, InterruptedException {
        Path folder = filled("folder", lines, dossiers);
        String each = String.valueOf(bytesOfAReport(lines));
        Map<String, Double> taken = new LinkedHashMap<>();
        taken.put(
                "examples/check on the folder, JSON",
                milliseconds(List.of(CHECK.toString(), "--format", "json", folder.toString()), Set.of(4)));
        taken.put(
                "only reading the folder and writing as many bytes",
                milliseconds(java("ReadAndWrite", folder.toString(), each), Set.of(0)));
        return taken;
    }

    private static long bytesOfAReport(List<byte[]> lines) throws IOException, InterruptedException {
        Path some = filled("sample", lines, SAMPLE);
        Path report = TARGET.resolve("sample-report.json");
        milliseconds(
                List.of(CHECK.toString(), "--format", "json", "--output", report.toString(), some.toString()),
                Set.of(4));
        return Files.size(report) / SAMPLE;
    }

    private static Path filled(String name, List<byte[]> lines, int dossiers) throws IOException {
        Path folder = TARGET.resolve(name + "-of-" + dossiers);
        Files.createDirectories(folder);
        for (int i = 0; i < dossiers; i++) {
            Files.write(folder.resolve(String.format("%06d.json", i)), lines.get(i % lines.size()));
        }
        return folder;
    }

    private static List<String> archived(String mode) throws IOException, InterruptedException {
        Path archive = TARGET.resolve("first-" + mode + ".jsa");
        List<String> making = java("FirstVerdict", mode, DOSSIER.toString());
        making.add(1, "-XX:ArchiveClassesAtExit=" + archive);
        milliseconds(making, Set.of(0));
        List<String> using = java("FirstVerdict", mode, DOSSIER.toString());
        using.add(1, "-XX:SharedArchiveFile=" + archive);
        return using;
    }

    private static List<String> java(String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(JAVA, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", closure(), FIRST + main));
        if (main.equals("ReadAndWrite")) {
            command.remove("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of(arguments));
        return command;
    }

    /** The class path of an application that embeds the library. */
    private static String closure() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("examples/command/target/lib"))) {
            return Stream.concat(
                            jars.filter(jar -> OF_THE_COMMAND.stream()
                                            .noneMatch(name ->
                                                    jar.getFileName().toString().startsWith(name)))
                                    .sorted(),
                            Stream.of(TARGET.resolve("ereje-benchmarks-first.jar")))
                    .map(jar -> jar.toAbsolutePath().toString())
                    .collect(Collectors.joining(":"));
        }
    }

    private static double milliseconds(List<String> command, Set<Integer> expected)
            throws IOException, InterruptedException {
        long before = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int code = process.waitFor();
        double taken = Duration.ofNanos(System.nanoTime() - before).toNanos() / 1e6;
        if (!expected.contains(code)) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        return taken;
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed");
        }
        return said;
    }

    private static double median(List<Double> taken) {
        return taken.stream().sorted().toList().get(taken.size() / 2);
    }
}
