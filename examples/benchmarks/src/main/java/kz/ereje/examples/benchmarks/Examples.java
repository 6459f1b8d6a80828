package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The dossiers of the examples. */
final class Examples {

    private static final Path FOLDER = Path.of("examples/dossiers");

    private Examples() {}

    /** The files, by name. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** What is in them. */
    static List<byte[]> bytes() throws IOException {
        List<byte[]> bytes = new ArrayList<>();
        for (Path file : files()) {
            bytes.add(Files.readAllBytes(file));
        }
        return List.copyOf(bytes);
    }
}
