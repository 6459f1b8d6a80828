package kz.ereje.register;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files packed in an array of bytes, found by the list at its end as {@link java.util.zip.ZipFile} finds them in a file. What the JDK has
 * for streams goes by the headers between the files, and does not take those that fast writers of workbooks write. Safe for all threads.
 */
final class Directory {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int FILE = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int FILE_LENGTH = 30;
    private static final int DEFLATED = 8;
    private static final int MAX_COMMENT = 0xFFFF;

    /** In place of a number that stands in an extra field. */
    private static final long ELSEWHERE = 0xFFFFFFFFL;

    private final byte[] content;
    private final Map<String, Entry> entries = new HashMap<>();

    /**
     * A packed file.
     *
     * @param deflated whether it is packed, or stored as it is
     * @param size how many bytes it takes
     * @param offset where its header begins
     */
    private record Entry(boolean deflated, int size, int offset) {}

    Directory(byte[] content) {
        this.content = content;
        try {
            ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
            int end = end(bytes);
            int count = Short.toUnsignedInt(bytes.getShort(end + 10));
            bytes.position(bytes.getInt(end + 16));
            for (int i = 0; i < count; i++) {
                read(bytes);
            }
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException e) {
            throw new BrokenException("file.broken", e);
        }
    }

    private static int end(ByteBuffer bytes) {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new BrokenException("file.broken");
    }

    private void read(ByteBuffer bytes) {
        int at = bytes.position();
        if (bytes.getInt(at) != ENTRY) {
            throw new BrokenException("file.broken");
        }
        int method = bytes.getShort(at + 10);
        long size = Integer.toUnsignedLong(bytes.getInt(at + 20));
        long whole = Integer.toUnsignedLong(bytes.getInt(at + 24));
        int name = Short.toUnsignedInt(bytes.getShort(at + 28));
        int extra = Short.toUnsignedInt(bytes.getShort(at + 30));
        int comment = Short.toUnsignedInt(bytes.getShort(at + 32));
        long offset = Integer.toUnsignedLong(bytes.getInt(at + 42));
        byte[] letters = new byte[name];
        bytes.position(at + 46).get(letters);
        if (size == ELSEWHERE || offset == ELSEWHERE) {
            long[] large = large(bytes, at + 46 + name, extra, whole == ELSEWHERE, size == ELSEWHERE);
            size = size == ELSEWHERE ? large[0] : size;
            offset = offset == ELSEWHERE ? large[1] : offset;
        }
        entries.put(
                new String(letters, StandardCharsets.UTF_8),
                new Entry(method == DEFLATED, Math.toIntExact(size), Math.toIntExact(offset)));
        bytes.position(at + 46 + name + extra + comment);
    }

    /** Size and offset where they stand in the extra field for large files. */
    private static long[] large(ByteBuffer bytes, int from, int length, boolean whole, boolean size) {
        for (int at = from; at + 4 <= from + length; at += 4 + Short.toUnsignedInt(bytes.getShort(at + 2))) {
            if (bytes.getShort(at) == 1) {
                int next = at + 4 + (whole ? 8 : 0);
                long first = bytes.getLong(next);
                return new long[] {first, size && next + 16 <= from + length ? bytes.getLong(next + 8) : first};
            }
        }
        throw new BrokenException("file.broken");
    }

    /** The file of this name; null where there is none. */
    @Nullable
    InputStream open(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int at = entry.offset();
        if (at < 0 || at > content.length - FILE_LENGTH || bytes.getInt(at) != FILE) {
            throw new BrokenException("file.broken");
        }
        int from = at
                + FILE_LENGTH
                + Short.toUnsignedInt(bytes.getShort(at + 26))
                + Short.toUnsignedInt(bytes.getShort(at + 28));
        if (entry.size() < 0 || from > content.length - entry.size()) {
            throw new BrokenException("file.broken");
        }
        InputStream packed = new ByteArrayInputStream(content, from, entry.size());
        return entry.deflated() ? new Inflated(packed) : packed;
    }

    /** Unpacks; the memory outside of Java goes when it is closed. */
    private static final class Inflated extends InflaterInputStream {

        Inflated(InputStream packed) {
            super(packed, new Inflater(true), 1 << 14);
        }

        @Override
        public void close() throws java.io.IOException {
            super.close();
            inf.end();
        }
    }
}
