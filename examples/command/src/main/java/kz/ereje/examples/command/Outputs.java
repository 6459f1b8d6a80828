package kz.ereje.examples.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the forms of an answer go: each into a file, which is there whole or not at all. */
final class Outputs {

    private Outputs() {}

    /** Fills the files and returns an exit code. */
    @FunctionalInterface
    interface Filling {
        int into(Map<Format, PrintStream> streams) throws IOException;
    }

    /** The files: one form has the file that is named, several have the folder. */
    static Map<Format, Path> files(List<Format> formats, Path target) {
        Map<Format, Path> files = new EnumMap<>(Format.class);
        for (Format format : formats) {
            files.put(format, formats.size() == 1 ? target : target.resolve(format.fileName()));
        }
        return files;
    }

    /** Whether they can be put there. */
    static boolean canBe(List<Format> formats, Path target) {
        return formats.size() == 1
                ? WholeFile.canBe(target)
                : !Files.exists(target)
                        || Files.isDirectory(target)
                                && files(formats, target).values().stream().allMatch(WholeFile::canBe);
    }

    /**
     * Writes all files.
     *
     * @throws IOException if one of them could not be written whole; what stood in its place still does
     */
    static int written(Map<Format, Path> files, Filling filling) throws IOException {
        makeFolder(files);
        return written(new ArrayDeque<>(files.entrySet()), new EnumMap<>(Format.class), filling);
    }

    /** The folder of several files is made where it is not there; a single file goes where a folder is. */
    static void makeFolder(Map<Format, Path> files) throws IOException {
        if (files.size() > 1) {
            for (Path file : files.values()) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
        }
    }

    private static int written(Deque<Map.Entry<Format, Path>> left, Map<Format, PrintStream> streams, Filling filling)
            throws IOException {
        if (left.isEmpty()) {
            return filling.into(streams);
        }
        Map.Entry<Format, Path> next = left.remove();
        return WholeFile.write(next.getValue(), out -> {
            streams.put(next.getKey(), out);
            return written(left, streams, filling);
        });
    }
}
