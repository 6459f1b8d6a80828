package kz.ereje.examples.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the files that the command line names: a folder stands for the dossiers in it, at any depth, by name. */
final class Inputs {

    /** The standard input. */
    static final String STDIN = "-";

    private Inputs() {}

    /**
     * The files that an argument stands for. Links to folders are not followed, so there are no loops; a link that leads nowhere
     * is a file that cannot be opened, and is reported as one.
     */
    static List<String> of(String argument) throws IOException {
        Path path = Path.of(argument);
        if (argument.equals(STDIN) || !Files.isDirectory(path)) {
            return List.of(argument);
        }
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
                    .filter(file -> Files.isRegularFile(file) || !Files.exists(file))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
