package kz.ereje.examples.command;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Walks through a folder and all that lies in it, each folder once: first where it lies, then through the links that lead to others. So
 * circles of links end, and the files of a folder that several links lead to count once. A link to a folder around the one that was
 * named is not followed: nobody asked for what lies there. Whatever is not read is in the list too, with the reason.
 */
final class FolderWalk {

    private static final Pattern MISNAMED =
            Pattern.compile("[^.].*\\.(json|ndjson|jsonl|xlsx|csv)\\.[^.]+", Pattern.CASE_INSENSITIVE);

    /** Workbooks of other kinds: a register may lie in them, and they are not read. */
    private static final Pattern OTHER_WORKBOOK =
            Pattern.compile("[^.].*\\.(xls|xlsm|xlsb|ods)", Pattern.CASE_INSENSITIVE);

    /** Where the desk keeps what its dossiers were before; they would be counted again. */
    private static final String KEPT = ".ereje";

    /** What lies in a folder. */
    @FunctionalInterface
    interface Folders {

        Folders HERE = FolderWalk::listed;

        List<Path> in(Path folder) throws IOException;
    }

    private final Path top;
    private final Folders folders;
    private final List<Found> found = new ArrayList<>();
    private final Queue<Path> ahead = new ArrayDeque<>();
    private final Queue<Path> links = new ArrayDeque<>();
    private final Set<Object> read = new HashSet<>();

    FolderWalk(Path top, Folders folders) {
        this.top = top;
        this.folders = folders;
    }

    private static List<Path> listed(Path folder) throws IOException {
        List<Path> listed = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(listed::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return listed;
    }

    /** Everything that was found, by name. */
    List<Found> walked() {
        ahead.add(top);
        while (!ahead.isEmpty() || !links.isEmpty()) {
            if (ahead.isEmpty()) {
                follow(links.remove());
            } else {
                enter(ahead.remove());
            }
        }
        found.sort(Comparator.comparing(Found::source));
        return found;
    }

    private void follow(Path link) {
        try {
            Path target = link.toRealPath();
            Path real = top.toRealPath();
            if (real.startsWith(target) && !real.equals(target)) {
                add(link, Unread.LINK_OUTWARD);
            } else {
                ahead.add(link);
            }
        } catch (IOException e) {
            add(link, Unread.LOCKED);
        }
    }

    private void enter(Path folder) {
        try {
            if (!read.add(key(folder))) {
                add(folder, Unread.READ_ALREADY);
                return;
            }
            folders.in(folder).stream().sorted().forEach(this::entry);
        } catch (IOException e) {
            add(folder, Unread.LOCKED);
        }
    }

    /** What tells a folder from every other, whatever it is called. */
    private static Object key(Path folder) throws IOException {
        Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        return key == null ? folder.toRealPath() : key;
    }

    private void entry(Path entry) {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                && String.valueOf(entry.getFileName()).equals(KEPT)) {
            add(entry, Unread.KEPT_STATES);
        } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            ahead.add(entry);
        } else if (Files.isDirectory(entry)) {
            links.add(entry);
        } else {
            found.add(unread(entry).map(Found.inFolder(entry)::not).orElse(Found.inFolder(entry)));
        }
    }

    private static Optional<Unread> unread(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean dossier = name.toLowerCase(Locale.ROOT).endsWith(".json") || FileKind.of(name) != FileKind.DOSSIER;
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Optional.of(Unread.NO_FILE);
        } else if (dossier) {
            return Optional.empty();
        } else if (!Files.exists(file)) {
            return Optional.of(Files.isSymbolicLink(file) ? Unread.LINK_LOST : Unread.LOCKED);
        }
        if (OTHER_WORKBOOK.matcher(name).matches()) {
            return Optional.of(Unread.OTHER_WORKBOOK);
        }
        return Optional.of(MISNAMED.matcher(name).matches() ? Unread.MISNAMED : Unread.OTHER_NAME);
    }

    private void add(Path path, Unread why) {
        found.add(Found.inFolder(path).not(why));
    }
}
