package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;

/**
 * The dossiers that are checked, one a line, each of one decision: every kind of decision as often as the others, three of ten break
 * a provision, one of ten lacks facts. The script that starts the benchmarks makes the file.
 */
final class LoadFile {

    private static final Path FILE = Path.of(System.getProperty("ereje.load", "examples/benchmarks/target/load.jsonl"));

    private static final Path CONSISTENT = FILE.resolveSibling("consistent-" + FILE.getFileName());

    private LoadFile() {}

    /**
     * Writes those that contradict themselves nowhere into a file of their own. Ereje does not believe facts that contradict each other; a
     * library that is given the questions alone does, and would find other rules broken.
     */
    static void leaveOutContradictions() throws IOException, UnreadableDossierException {
        ComplianceChecker checker = ComplianceChecker.create();
        List<String> consistent = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            Dossier dossier = Dossiers.read("load", line.getBytes(StandardCharsets.UTF_8));
            if (checker.check(dossier, "").contradictions().isEmpty()) {
                consistent.add(line);
            }
        }
        Files.write(CONSISTENT, consistent);
    }

    /** All of them. */
    static List<byte[]> bytes() throws IOException {
        return bytes(FILE);
    }

    /** All of them. */
    static List<Dossier> dossiers() throws IOException, UnreadableDossierException {
        return dossiers(bytes());
    }

    /** Those that contradict themselves nowhere. */
    static List<byte[]> consistentBytes() throws IOException {
        return bytes(CONSISTENT);
    }

    /** Those that contradict themselves nowhere. */
    static List<Dossier> consistent() throws IOException, UnreadableDossierException {
        return dossiers(consistentBytes());
    }

    private static List<byte[]> bytes(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<Dossier> dossiers(List<byte[]> bytes) throws UnreadableDossierException {
        List<Dossier> dossiers = new ArrayList<>();
        for (byte[] json : bytes) {
            dossiers.add(Dossiers.read("load", json));
        }
        return List.copyOf(dossiers);
    }
}
