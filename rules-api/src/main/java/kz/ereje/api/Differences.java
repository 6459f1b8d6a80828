package kz.ereje.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.model.Dossier;

/** Keeps dossiers on which the two modes of evaluating the rules do not agree. */
final class Differences {

    private Differences() {}

    /** Writes the dossier, once for all decisions on which they differ; {@code examples/check} can read it. */
    static void keep(Path folder, Dossier dossier) {
        String json = Dossiers.write(dossier);
        String name = "difference-"
                + Dossiers.sha256(json.getBytes(StandardCharsets.UTF_8)).substring(0, 16) + ".json";
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), json);
        } catch (IOException e) {
            throw new UncheckedIOException("The dossier of a difference could not be kept in " + folder, e);
        }
    }
}
