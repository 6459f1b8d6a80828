package kz.ereje.examples.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.register.Register;
import kz.ereje.register.RegisterProblem;
import kz.ereje.register.RegisterRow;
import kz.ereje.register.UnreadableRegisterException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a register. What is told of it as a whole goes to the remarks; a register that cannot be opened, that is none or has no row is
 * told in place of its rows, so that nothing is taken for checked. For one thread.
 */
final class RowsOfRegister implements Entries.Source {

    /** The code of a sheet that has no row of names, by which a register is known. */
    private static final String NO_NAMES = "sheet.no-names";

    private final List<Found> files;
    private final Entries.Remarks remarks;

    /** What stands in place of rows. */
    private final Deque<Entry> instead = new ArrayDeque<>();

    private @Nullable Register register;
    private @Nullable Stream<RegisterRow> stream;
    private @Nullable Iterator<RegisterRow> rows;
    private boolean opened;

    RowsOfRegister(List<Found> files, Entries.Remarks remarks) {
        this.files = List.copyOf(files);
        this.remarks = remarks;
    }

    @Override
    public boolean hasNext() {
        if (!opened) {
            opened = true;
            open();
        }
        if (!instead.isEmpty()) {
            return true;
        }
        try {
            return rows != null && rows.hasNext();
        } catch (UncheckedIOException e) {
            rows = null;
            instead.add(new Entry.Broken(
                    first().source(), UnreadableDossierException.notOpened(Shown.name(first().source()))));
            return true;
        }
    }

    private Found first() {
        return files.get(0);
    }

    private void open() {
        List<Found> registers = new ArrayList<>();
        for (Found file : files) {
            if (mayBe(file)) {
                registers.add(file);
            }
        }
        if (!registers.isEmpty()) {
            opened(registers).ifPresent(read -> begin(read, registers));
        }
    }

    /** Whether a file has rows, or tables for those of others; if not, what is told instead stands in its place. */
    private boolean mayBe(Found file) {
        try (Register alone = opened(List.of(file)).orElse(null)) {
            if (alone == null) {
                return false;
            }
            if (isNone(alone)) {
                instead.add(file.named() ? broken(alone, file) : new Entry.Whole(file.not(Unread.NO_REGISTER)));
                return false;
            }
            if (!file.named() && alone.isChecked()) {
                instead.add(new Entry.Whole(file.not(Unread.CHECKED_REGISTER)));
                return false;
            }
            return true;
        }
    }

    /** Nothing in it is a table of a register, as of a workbook that merely lies in the folder. */
    private static boolean isNone(Register read) {
        return read.kinds().isEmpty()
                && !read.problems().isEmpty()
                && read.problems().stream().allMatch(problem -> problem.code().equals(NO_NAMES));
    }

    private Optional<Register> opened(List<Found> together) {
        try {
            return Optional.of(Register.open(together.stream()
                    .map(Found::path)
                    .map(Objects::requireNonNull)
                    .toArray(Path[]::new)));
        } catch (UnreadableRegisterException e) {
            Found file = named(e.source());
            instead.add(new Entry.Broken(
                    file.source(),
                    UnreadableDossierException.because(
                            Shown.name(file.source()),
                            List.of(Told.of(file.source(), e).reason()))));
        } catch (IOException e) {
            String source = together.get(0).source();
            instead.add(new Entry.Broken(source, UnreadableDossierException.notOpened(Shown.name(source))));
        }
        return Optional.empty();
    }

    private void begin(Register read, List<Found> registers) {
        register = read;
        Stream<RegisterRow> all = read.rows();
        stream = all;
        Iterator<RegisterRow> begun = all.iterator();
        if (begun.hasNext()) {
            rows = begun;
            read.problems().stream()
                    .filter(problem -> !read.unread().contains(problem))
                    .forEach(this::tell);
            read.unread().forEach(problem -> instead.add(unread(problem)));
            read.remarks().forEach(this::tell);
        } else if (read.problems().isEmpty()) {
            registers.forEach(file -> instead.add(new Entry.Whole(file.not(Unread.NO_ROW))));
        } else {
            instead.add(broken(read, registers.get(0)));
        }
    }

    /** A sheet that nobody read: how many decisions stand on it is not known, so that it is refused as a whole. */
    private Entry unread(RegisterProblem problem) {
        String source = first().source() + "#" + problem.sheet();
        return new Entry.Broken(
                source,
                UnreadableDossierException.because(
                        Shown.name(source),
                        List.of(Told.of(first().source(), problem).reason())));
    }

    private static Entry broken(Register read, Found file) {
        return new Entry.Broken(
                file.source(),
                UnreadableDossierException.because(
                        Shown.name(file.source()),
                        read.problems().stream()
                                .map(problem -> Told.of(file.source(), problem).reason())
                                .toList()));
    }

    private void tell(RegisterProblem problem) {
        remarks.remark(Told.of(first().source(), problem));
    }

    private Found named(String source) {
        return files.stream()
                .filter(file -> file.source().endsWith(source))
                .findFirst()
                .orElse(first());
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (!instead.isEmpty()) {
            return instead.remove();
        }
        RegisterRow row = Objects.requireNonNull(rows).next();
        row.remarks().forEach(this::tell);
        return new Entry.Row(source(row), row);
    }

    /** A table of CSV is called as its file; a sheet stands behind the file. */
    private String source(RegisterRow row) {
        return FileKind.of(first()) == FileKind.CSV
                ? named(row.sheet()).source() + "#" + row.row()
                : first().source() + "#" + row.sheet() + "!" + row.row();
    }

    @Override
    public void close() {
        if (stream != null) {
            stream.close();
        }
        if (register != null) {
            register.close();
        }
    }
}
