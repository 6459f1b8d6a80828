package kz.ereje.examples.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Objects;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file of dossiers; those that hold nothing but spaces are passed over. No line takes more memory than a dossier may have. For
 * one thread.
 */
final class LinesOfFile implements Entries.Source {

    private static final int BUFFER = 1 << 16;

    /** What some editors put in front of a text. */
    private static final String MARK = "\uFEFF";

    private final Found file;
    private @Nullable BufferedInputStream stream;
    private int line;
    private int lines;
    private @Nullable Entry next;
    private boolean ended;

    LinesOfFile(Found file) {
        this.file = file;
    }

    /** A line of a stream, without its end, taken in the pieces in which it lies in memory. */
    private static final class OneLine extends InputStream {

        private final BufferedInputStream all;
        private boolean ended;
        private boolean last;

        OneLine(BufferedInputStream all) {
            this.all = all;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (ended || most == 0) {
                return ended ? -1 : 0;
            }
            all.mark(most);
            int read = all.read(into, from, most);
            last = read < 0;
            ended = last;
            for (int i = 0; i < read; i++) {
                if (into[from + i] == '\n') {
                    ended = true;
                    all.reset();
                    all.skipNBytes(i + 1L);
                    return i == 0 ? -1 : i;
                }
            }
            return read;
        }

        /** Goes to its end; whether it is the last. */
        boolean isLast() throws IOException {
            byte[] rest = new byte[BUFFER];
            while (!ended) {
                read(rest, 0, rest.length);
            }
            return last;
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Entry read = Objects.requireNonNull(next);
        next = null;
        return read;
    }

    /** The next line; null where it holds nothing. A file without a line is told: nothing of it was checked. */
    private @Nullable Entry read() {
        try {
            BufferedInputStream all = stream == null ? opened() : stream;
            stream = all;
            OneLine one = new OneLine(all);
            byte[] json = Dossiers.bytes(one);
            line++;
            ended = one.isLast();
            if (!isBlank(json)) {
                lines++;
                return new Entry.Line(file.source() + ":" + line, json);
            }
            return ended && lines == 0 ? new Entry.Whole(file.not(Unread.NO_LINE)) : null;
        } catch (IOException e) {
            ended = true;
            return new Entry.Broken(file.source(), UnreadableDossierException.notOpened(Shown.name(file.source())));
        }
    }

    private BufferedInputStream opened() throws IOException {
        return new BufferedInputStream(Files.newInputStream(Objects.requireNonNull(file.path())), BUFFER);
    }

    private static boolean isBlank(byte[] json) {
        int from = 0;
        byte[] mark = MARK.getBytes(StandardCharsets.UTF_8);
        if (json.length >= mark.length && Arrays.equals(json, 0, mark.length, mark, 0, mark.length)) {
            from = mark.length;
        }
        for (int i = from; i < json.length; i++) {
            if (json[i] != ' ' && json[i] != '\t' && json[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException e) {
            // It was read; nothing depends on its being closed.
        }
    }
}
