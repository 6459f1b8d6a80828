package kz.ereje.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies below a folder, in the order of names, folder by folder; never more than one folder's names for each level are held. Links to
 * folders are followed, and each folder is listed once. One that cannot be listed is given itself, so that nobody takes it for empty.
 */
final class FilesBelow implements Iterator<Path> {

    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private final Set<Path> listed = new HashSet<>();
    private final Deque<Path> ready = new ArrayDeque<>();

    FilesBelow(Path folder) {
        enter(folder);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !open.isEmpty()) {
            advance();
        }
        return !ready.isEmpty();
    }

    @Override
    public Path next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void advance() {
        if (!open.element().hasNext()) {
            open.remove();
            return;
        }
        Path entry = open.element().next();
        if (Files.isDirectory(entry)) {
            enter(entry);
        } else {
            ready.add(entry);
        }
    }

    private void enter(Path folder) {
        try {
            if (listed.add(folder.toRealPath())) {
                open.push(names(folder).iterator());
            }
        } catch (IOException | UncheckedIOException | SecurityException e) {
            ready.add(folder);
        }
    }

    private static List<Path> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
