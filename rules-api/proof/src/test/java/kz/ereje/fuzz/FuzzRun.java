package kz.ereje.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.ereje.proof.Proof;

/** Fuzzes the reader for the minutes asked for, half of them with bytes and half with edits; what it finds fails the run. */
public final class FuzzRun {

    private static final Path WORK = Path.of("target", "fuzz");
    private static final Path FOUND = Path.of("src", "test", "resources", "fuzz");
    private static final String COMMAND = "mvn -Pfuzz -pl rules-api/proof -am test -DskipTests -Dfuzz.minutes=%d";
    private static final Pattern EXECUTED = Pattern.compile("stat::number_of_executed_units: +(\\d+)");
    private static final Pattern COVERED = Pattern.compile("cov: (\\d+)");

    private static final int MAX_PARTS = 20;

    private FuzzRun() {}

    /** One way to make inputs, its class and the longest input. */
    private record Target(String name, Class<?> type, int longest) {}

    /** What came of one target. */
    private record Figures(long executions, long seconds, long covered, long kept, List<String> findings) {}

    /** Runs for as many minutes as the one argument says. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int minutes = Integer.parseInt(arguments[0]);
        List<Target> targets =
                List.of(new Target("bytes", BytesTarget.class, 16_384), new Target("edits", EditsTarget.class, 161));
        List<List<Object>> rows = new ArrayList<>();
        long executions = 0;
        long findings = 0;
        for (Target target : targets) {
            Figures figures = run(target, Duration.ofMinutes(minutes).dividedBy(targets.size()));
            executions += figures.executions();
            findings += figures.findings().size();
            rows.add(List.of(
                    target.name(),
                    figures.executions(),
                    figures.seconds() / 60,
                    figures.covered(),
                    figures.kept(),
                    figures.findings().size()));
            figures.findings().forEach(System.out::println);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("executions", executions);
        all.put("minutes", minutes);
        all.put("findings", findings);
        Proof.record(
                "fuzzing",
                "Whatever the input: a dossier or a refusal with its reason, every row, every report, and no more work than its size explains",
                String.format(COMMAND, minutes),
                all,
                List.of("inputs", "executions", "minutes", "branches reached", "inputs kept", "findings"),
                rows);
        System.exit(executions == 0 || findings > 0 ? 1 : 0);
    }

    private static Figures run(Target target, Duration time) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(WORK.resolve(target.name()));
        Path found = Files.createDirectories(FOUND.resolve(target.name()));
        seed(corpus, target.type() == BytesTarget.class ? Seeds.dossiers() : Seeds.edits());
        List<String> before = list(found);
        long executions = 0;
        long covered = 0;
        long start = System.nanoTime();
        // A finding can end the process that made it; the time that is left is for the next one.
        for (int part = 0; part < MAX_PARTS && left(start, time).toSeconds() > 0; part++) {
            Path log = WORK.resolve(target.name() + "-" + part + ".log");
            new ProcessBuilder(command(target, left(start, time), corpus, found))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            executions += last(EXECUTED, log);
            covered = Math.max(covered, last(COVERED, log));
        }
        List<String> findings = new ArrayList<>(list(found));
        findings.removeAll(before);
        return new Figures(
                executions,
                Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                covered,
                list(corpus).size(),
                findings);
    }

    private static Duration left(long start, Duration time) {
        return time.minus(Duration.ofNanos(System.nanoTime() - start));
    }

    private static void seed(Path corpus, List<byte[]> seeds) throws IOException {
        int number = 0;
        for (byte[] seed : seeds) {
            Files.write(corpus.resolve("seed-" + number++), seed);
        }
    }

    private static List<String> command(Target target, Duration time, Path corpus, Path found) throws IOException {
        Path dictionary = WORK.resolve("dictionary");
        Files.writeString(dictionary, Seeds.dictionary());
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.type().getName(),
                "--instrumentation_includes=kz.ereje.**:com.fasterxml.jackson.core.**",
                "--custom_hook_includes=kz.ereje.**:com.fasterxml.jackson.core.**",
                "--keep_going=20",
                "--reproducer_path=" + WORK,
                "-artifact_prefix=" + found + "/",
                "-dict=" + dictionary,
                "-max_total_time=" + time.toSeconds(),
                "-max_len=" + target.longest(),
                "-timeout=120",
                "-report_slow_units=1000",
                "-rss_limit_mb=4096",
                "-print_final_stats=1",
                corpus.toString(),
                found.toString());
    }

    private static List<String> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last figure of its kind in a log; none is zero, and a run without executions fails. */
    private static long last(Pattern figure, Path log) throws IOException {
        long last = 0;
        for (String line : Files.readAllLines(log)) {
            Matcher matcher = figure.matcher(line);
            if (matcher.find()) {
                last = Long.parseLong(matcher.group(1));
            }
        }
        return last;
    }
}
