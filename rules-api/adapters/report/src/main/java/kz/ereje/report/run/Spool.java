package kz.ereje.report.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lines of texts that have to wait until the end of a run: in memory while they are few, then in a temporary file that only its owner reads
 * and that is deleted. For one thread.
 */
final class Spool implements Closeable {

    private final int inMemory;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private DataOutputStream out = new DataOutputStream(memory);
    private long lines;

    /** What is done with a line. */
    @FunctionalInterface
    interface Reading {
        void line(String[] cells) throws IOException;
    }

    /** A spool that holds so many bytes in memory. */
    Spool(int inMemory) {
        this.inMemory = inMemory;
    }

    void add(String... cells) throws IOException {
        if (file == null && memory.size() > inMemory) {
            spill();
        }
        out.writeInt(cells.length);
        for (String cell : cells) {
            byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        lines++;
    }

    private void spill() throws IOException {
        Path temporary = Files.createTempFile("ereje-", ".run");
        file = temporary;
        OutputStream onDisk = new BufferedOutputStream(Files.newOutputStream(temporary));
        memory.writeTo(onDisk);
        memory = new ByteArrayOutputStream();
        out = new DataOutputStream(onDisk);
    }

    /** How many lines were added. */
    long lines() {
        return lines;
    }

    /** Where they are on disk; empty while they are in memory. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Reads all lines, in their order. */
    void read(Reading reading) throws IOException {
        out.flush();
        InputStream from = file == null
                ? new ByteArrayInputStream(memory.toByteArray())
                : new BufferedInputStream(Files.newInputStream(file));
        try (DataInputStream in = new DataInputStream(from)) {
            for (long line = 0; line < lines; line++) {
                reading.line(line(in));
            }
        }
    }

    private static String[] line(DataInputStream in) throws IOException {
        String[] cells = new String[in.readInt()];
        for (int i = 0; i < cells.length; i++) {
            int length = in.readInt();
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException("A temporary file was cut short");
            }
            cells[i] = new String(bytes, StandardCharsets.UTF_8);
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
