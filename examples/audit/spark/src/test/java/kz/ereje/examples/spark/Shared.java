package kz.ereje.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.examples.spark.load.Generator;
import org.apache.spark.sql.SparkSession;

/** What the tests have in common: one session, in which a task may fail three times, and lines to check. */
final class Shared {

    static final ComplianceChecker CHECKER = ComplianceChecker.create();
    static final SparkSession SPARK = session();

    /** Lines that are no dossiers. */
    static final List<String> NO_DOSSIERS = List.of(
            "{\"unit\": \"u\", \"checkedOn\": \"2026-02-30\", \"decisions\": []}",
            "no JSON at all",
            "{\"unit\": \"u\"}\r");

    private Shared() {}

    private static SparkSession session() {
        // Small pieces, so that some dossiers make several tasks.
        System.setProperty("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", "150000");
        System.setProperty("spark.sql.shuffle.partitions", "2");
        System.setProperty("spark.hadoop.fs.dying.impl", DyingFiles.class.getName());
        return Sessions.open("local[2,4]");
    }

    /** The example dossiers, a line each. */
    static List<String> examples() {
        try (Stream<Path> files = Files.list(Path.of("../../dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Shared::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Path file) {
        try {
            return Files.readString(file).replaceAll("\\n\\s*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made-up decisions, a dossier a line. */
    static List<String> load(int decisions) {
        List<String> lines = new ArrayList<>();
        Generator.make(decisions, 22, lines::add);
        return lines;
    }

    /** Examples, made-up decisions and lines that are no dossiers. */
    static List<String> mixed(int decisions) {
        return Stream.of(examples(), load(decisions), NO_DOSSIERS)
                .flatMap(List::stream)
                .collect(Collectors.toList());
    }

    /** A file of these lines, with a blank one among them. */
    static Path written(Path file, List<String> lines) {
        try {
            return Files.writeString(file, " \n" + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
