package kz.ereje.examples.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * All that is to be checked, one after the other: files as they are, files of lines and registers by what is in them, which is read as it is asked
 * for. Files of CSV that lie in one folder belong together. For one thread.
 */
final class Entries implements Iterator<Entry>, AutoCloseable {

    /** Whether files hold, or may hold, more than one dossier. */
    static boolean collected(List<Found> files) {
        return files.size() > 1
                || !files.stream().allMatch(file -> file.named() && FileKind.of(file) == FileKind.DOSSIER);
    }

    /** What a file holds; read as it is asked for. */
    interface Source extends Iterator<Entry>, AutoCloseable {

        @Override
        void close();
    }

    /** Told what should be known of a register, beside its rows. */
    @FunctionalInterface
    interface Remarks {
        void remark(Told told);
    }

    private final Deque<Found> files;
    private final Remarks remarks;
    private Source source = new None();

    Entries(List<Found> files, Remarks remarks) {
        this.files = new ArrayDeque<>(files);
        this.remarks = remarks;
    }

    /** Nothing. */
    private static final class None implements Source {

        @Override
        public boolean hasNext() {
            return false;
        }

        @Override
        public Entry next() {
            throw new NoSuchElementException();
        }

        @Override
        public void close() {
            // There is nothing to be closed.
        }
    }

    @Override
    public boolean hasNext() {
        return source.hasNext() || !files.isEmpty();
    }

    @Override
    public Entry next() {
        while (!source.hasNext()) {
            source.close();
            source = new None();
            Found file = files.remove();
            if (file.unread().isPresent()) {
                return new Entry.Whole(file);
            }
            switch (FileKind.of(file)) {
                case DOSSIER -> {
                    return new Entry.Whole(file);
                }
                case LINES -> source = new LinesOfFile(file);
                case WORKBOOK -> source = new RowsOfRegister(List.of(file), remarks);
                case CSV -> source = new RowsOfRegister(together(file), remarks);
            }
        }
        return source.next();
    }

    /** A file of CSV, and those that follow it and lie in the same folder. */
    private List<Found> together(Found first) {
        List<Found> together = new ArrayList<>(List.of(first));
        files.removeIf(next -> belongs(first, next) && together.add(next));
        return together;
    }

    private static boolean belongs(Found first, Found next) {
        return next.unread().isEmpty()
                && next.named() == first.named()
                && FileKind.of(next) == FileKind.CSV
                && folder(first).equals(folder(next));
    }

    private static Path folder(Found file) {
        Path absolute = Objects.requireNonNull(file.path()).toAbsolutePath().normalize();
        return Objects.requireNonNullElse(absolute.getParent(), absolute);
    }

    @Override
    public void close() {
        source.close();
    }
}
