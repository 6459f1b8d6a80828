package kz.ereje.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.Dossiers;

/** Keeps differences for a person: each as a dossier that {@code examples/check} takes, and what was said of it. */
final class Found {

    private static final Path FOLDER = Path.of("target", "differences");

    private Found() {}

    /** What to print: nothing where there is no difference. */
    static List<String> told(String test, List<Difference> differences) {
        List<String> told = new ArrayList<>();
        for (Difference difference : differences) {
            String json = Dossiers.write(difference.dossier());
            String name = test + "-" + difference.provision() + "-" + (told.size() + 1);
            Path file = FOLDER.resolve(name + ".json");
            write(file, json);
            write(FOLDER.resolve(name + ".txt"), difference + "\n");
            told.add(difference + "\n  " + file + "\n" + json);
        }
        return told;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
