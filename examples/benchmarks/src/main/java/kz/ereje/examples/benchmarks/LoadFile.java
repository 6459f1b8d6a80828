package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;

/**
 * The dossiers that are checked, one a line, each of one decision: every kind of decision as often as the others, three of ten break
 * a provision, one of ten lacks facts. The script that starts the benchmarks makes the file.
 */
final class LoadFile {

    private static final Path FILE = Path.of(System.getProperty("ereje.load", "examples/benchmarks/target/load.jsonl"));

    private LoadFile() {}

    static List<byte[]> bytes() throws IOException {
        return Files.readAllLines(FILE).stream()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    static List<Dossier> dossiers() throws IOException, UnreadableDossierException {
        List<Dossier> dossiers = new ArrayList<>();
        for (byte[] json : bytes()) {
            dossiers.add(Dossiers.read("load", json));
        }
        return List.copyOf(dossiers);
    }
}
