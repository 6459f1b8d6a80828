package kz.ereje.examples.desk.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;

/** Dossiers to put into a folder. */
final class Samples {

    private static final Path EXAMPLES = Path.of("..", "dossiers");

    private Samples() {}

    /** The same lease for each number, checked on another day. */
    static Dossier lease(int number) {
        return read("planned-lease.json").checkedOn(LocalDate.of(2026, 1, 1).plusDays(number));
    }

    static Dossier read(String example) {
        try {
            return Dossiers.read(EXAMPLES.resolve(example));
        } catch (IOException | UnreadableDossierException e) {
            throw new AssertionError(example, e);
        }
    }

    static List<Path> examples() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(EXAMPLES, "*.json")) {
            stream.forEach(files::add);
        }
        return files;
    }
}
