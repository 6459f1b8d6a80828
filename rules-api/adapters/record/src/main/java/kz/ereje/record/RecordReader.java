package kz.ereje.record;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ereje.api.Dossiers;
import kz.ereje.api.ReportWriter;

/**
 * Reads a record and makes sure that it is the one that was written: each line follows from the one before it, none is missing, added or
 * changed, and each text has its hash. A chain proves no author and no day: that is what signature and time stamp are for, see {@link Seals}.
 * Memory grows with the number of files that were not read, and not with that of the others. For one thread.
 */
public final class RecordReader implements Closeable {

    private final InputStream in;
    private final RecordLines lines;
    private final RecordHead head;
    private final List<ReportWriter.NotRead> notRead = new ArrayList<>();
    private byte[] last;
    private boolean closed;

    private RecordReader(InputStream in) throws IOException, BrokenRecordException {
        this.in = new BufferedInputStream(in);
        this.lines = new RecordLines(this.in);
        byte[] first = lines.next(null);
        if (first == null) {
            throw new BrokenRecordException(1, "no-record");
        }
        this.head = LineJson.head(first);
        this.last = first;
    }

    /**
     * Opens a record.
     *
     * @throws BrokenRecordException if its first line is not that of a record
     * @throws IOException if it cannot be read
     */
    public static RecordReader open(Path record) throws IOException, BrokenRecordException {
        InputStream file = Files.newInputStream(Given.of(record, "record"));
        try {
            return new RecordReader(file);
        } catch (IOException | BrokenRecordException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Reads a record from a stream, which is closed with the reader. */
    public static RecordReader of(InputStream record) throws IOException, BrokenRecordException {
        return new RecordReader(Given.of(record, "record"));
    }

    /** By what the answers were made. */
    public RecordHead head() {
        return head;
    }

    /**
     * The next entry; empty once the record was read to its end, and only then is it known to be whole.
     *
     * @throws BrokenRecordException if the record is not as it was written
     */
    public Optional<RecordEntry> next() throws IOException, BrokenRecordException {
        while (!closed) {
            LineJson read = line();
            RecordEntry entry = read.entry();
            if (entry != null) {
                if (!entry.isWhole()) {
                    throw new BrokenRecordException(lines.number(), "form");
                }
                refuseUnlessItsText(entry);
                return Optional.of(entry);
            }
            if (read.notRead() == null) {
                end(read);
            } else {
                notRead.add(read.notRead());
            }
        }
        return Optional.empty();
    }

    private LineJson line() throws IOException, BrokenRecordException {
        byte[] line = lines.next(last);
        if (line == null) {
            throw new BrokenRecordException(lines.number() + 1, "cut-short");
        }
        LineJson read = LineJson.of(line, lines.number());
        refuseUnlessNext(read);
        last = line;
        return read;
    }

    /** The files that were found and not read when the record was made, as far as it was read. */
    public List<ReportWriter.NotRead> notRead() {
        return List.copyOf(notRead);
    }

    private void refuseUnlessNext(LineJson read) throws BrokenRecordException {
        if (!read.previous().equals(lines.previous())) {
            throw new BrokenRecordException(lines.number(), "chain");
        }
        if (read.number() != lines.number() - 1) {
            throw new BrokenRecordException(lines.number(), "number");
        }
    }

    private void refuseUnlessItsText(RecordEntry entry) throws BrokenRecordException {
        Optional<byte[]> text = entry.bytes();
        if (text.isPresent()
                && !Dossiers.sha256(text.get()).equals(entry.sha256().orElse(""))) {
            throw new BrokenRecordException(lines.number(), "text");
        }
    }

    private void end(LineJson closing) throws IOException, BrokenRecordException {
        if (closing.entries() != closing.number() - 1) {
            throw new BrokenRecordException(lines.number(), "count");
        }
        if (in.read() >= 0) {
            throw new BrokenRecordException(lines.number() + 1, "more");
        }
        closed = true;
    }

    /**
     * The SHA-256 of the last line, which stands for the whole record.
     *
     * @throws IllegalStateException before it was read to its end
     */
    public String sha256() {
        if (!closed) {
            throw new IllegalStateException(
                    "The record was not read to its end.\nMaybe next() was to be called until it is empty.");
        }
        return Dossiers.sha256(last);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
