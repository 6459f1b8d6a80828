package kz.ereje.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.ReportWriter;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;

/** Records of the example dossiers. */
final class Recorded {

    static final ComplianceChecker CHECKER = ComplianceChecker.create();
    /** A file that was found and not read. */
    static final ReportWriter.NotRead SCAN = new ReportWriter.NotRead(
            "scan.pdf",
            "other-name",
            Map.of(Language.EN, "no dossier", Language.RU, "не досье", Language.KK, "досье емес"));

    private static final Path EXAMPLES = Path.of("../../../examples/dossiers");

    private Recorded() {}

    /** The example dossiers, at least some. */
    static List<Path> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            if (found.size() < 10) {
                throw new IllegalStateException("Examples are missing");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record of these files. */
    static byte[] of(List<Path> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter record = RecordWriter.into(bytes, CHECKER.edition())) {
            for (Path file : files) {
                add(record, file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Dossier dossier(Path file) throws IOException {
        try {
            return Dossiers.read(file);
        } catch (UnreadableDossierException e) {
            throw new IllegalStateException("The example is a dossier", e);
        }
    }

    /** Adds what was read, or that it could not be. */
    static void add(RecordWriter record, String name, byte[] json) throws IOException {
        try {
            Dossier dossier = Dossiers.read(name, json);
            record.add(RecordedInput.of(name, json), CHECKER.check(dossier, Dossiers.sha256(json)));
        } catch (UnreadableDossierException e) {
            record.add(name, Dossiers.sha256(json), e);
        }
    }

    /** The record of one example, written into a folder. */
    static Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("audit.record"), of(examples().subList(0, 1)));
    }

    static String text(byte[] record) {
        return new String(record, StandardCharsets.UTF_8);
    }
}
