package kz.ereje.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what the command line names: a folder stands for the dossiers in it, at any depth, by name. */
record Inputs(FolderWalk.Folders folders) {

    /** The standard input. */
    static final String STDIN = "-";

    private static final Path STDIN_FILE = Path.of("/dev/stdin");

    /** The inputs of this computer. */
    static Inputs here() {
        return new Inputs(FolderWalk.Folders.HERE);
    }

    /** Everything that the arguments stand for, in their order; what lies in a folder by name. */
    List<Found> of(List<String> arguments) {
        List<Found> found = new ArrayList<>();
        arguments.forEach(argument -> found.addAll(of(argument)));
        return found;
    }

    private List<Found> of(String argument) {
        if (argument.equals(STDIN)) {
            return List.of(Found.named(argument, null));
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            // No file can have such a name: reported when it is opened.
            return List.of(Found.named(argument, null));
        }
        if (Files.isDirectory(path)) {
            return inFolder(argument, path);
        }
        Found file = Found.named(argument, path);
        return List.of(Files.exists(path) && !Files.isRegularFile(path) ? file.not(Unread.NO_FILE) : file);
    }

    private List<Found> inFolder(String argument, Path folder) {
        List<Found> found = new ArrayList<>(new FolderWalk(folder, folders).walked());
        if (found.stream().noneMatch(each -> each.unread().isEmpty() || each.matters())) {
            found.add(Found.named(argument, folder).not(Unread.NO_DOSSIER));
        }
        return found;
    }

    /**
     * The input that writing a file would destroy, by whatever name or link both are reached; what lies in a folder and is no dossier,
     * such as the report of an earlier run, may be replaced.
     */
    static Optional<Found> destroyedBy(Path target, List<Found> inputs) {
        return Files.exists(target)
                ? inputs.stream()
                        .filter(input -> input.named() || input.unread().isEmpty() || input.matters())
                        .filter(input -> isSame(target, input))
                        .filter(input -> input.named() || !isReport(target))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isSame(Path target, Found input) {
        Path path = input.source().equals(STDIN) ? STDIN_FILE : input.path();
        try {
            return path != null && Files.exists(path) && Files.isSameFile(target, path);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isReport(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return OwnReport.starts(stream);
        } catch (IOException e) {
            return false;
        }
    }
}
