package kz.ereje.register;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files inside a workbook, each read no further than a limit, so that a small file cannot fill time or memory. For one thread. */
final class Packed implements AutoCloseable {

    /** No more bytes are unpacked of one file: a sheet of a million rows has some hundred million. */
    static final long MAX_BYTES = 1L << 30;

    private final @Nullable ZipFile file;
    private final @Nullable Directory content;
    private final long limit;

    private Packed(@Nullable ZipFile file, @Nullable Directory content, long limit) {
        this.limit = limit;
        this.file = file;
        this.content = content;
    }

    static Packed of(Path path) throws IOException {
        return new Packed(new ZipFile(path.toFile()), null, MAX_BYTES);
    }

    static Packed of(byte[] content) {
        return of(content, MAX_BYTES);
    }

    /** Those of which no more bytes than the limit are unpacked of each. */
    static Packed of(byte[] content, long limit) {
        return new Packed(null, new Directory(content), limit);
    }

    /** The file of this name; null where there is none. */
    @Nullable
    InputStream open(String name) throws IOException {
        InputStream found = file != null ? inFile(file, name) : content != null ? content.open(name) : null;
        return found == null ? null : new Limited(found, limit);
    }

    private static @Nullable InputStream inFile(ZipFile file, String name) throws IOException {
        ZipEntry entry = file.getEntry(name);
        return entry == null ? null : file.getInputStream(entry);
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new BrokenException("file.not-opened", e);
        }
    }

    /** Ends with an error where too much comes. */
    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new BrokenException("file.too-large");
            }
        }
    }
}
