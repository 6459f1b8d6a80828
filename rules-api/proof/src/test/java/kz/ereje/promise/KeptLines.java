package kz.ereje.promise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of lines that stands in the repository, so that a change of the promise is seen in a review. */
record KeptLines(Path file, String flag) {

    static final Path ROOT = Path.of("../..");

    /** The lines that are kept; these ones, where the build was asked to keep them. */
    List<String> orKeep(List<String> lines) throws IOException {
        if (Boolean.getBoolean(flag)) {
            Files.write(file, lines);
        }
        return Files.readAllLines(file);
    }
}
