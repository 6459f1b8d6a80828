package kz.ereje.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import kz.ereje.api.Dossiers;
import org.jspecify.annotations.Nullable;

/** The lines of a record as bytes, each of them canonical JSON and ended by a line feed. For one thread. */
final class RecordLines {

    /** A record has some fifteen. */
    private static final int MOST_LEVELS = 200;

    private final InputStream in;
    private String previous = "";
    private long number;

    /** Reads from a buffered stream. */
    RecordLines(InputStream in) {
        this.in = in;
    }

    /** The number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** The SHA-256 of the line before the one that was read last. */
    String previous() {
        return previous;
    }

    /** The next line, checked; null where nothing more is in the file. */
    byte @Nullable [] next(byte @Nullable [] before) throws IOException, BrokenRecordException {
        byte[] line = read();
        if (line == null) {
            return null;
        }
        number++;
        previous = before == null ? "" : Dossiers.sha256(before);
        if (!isCanonical(line)) {
            throw new BrokenRecordException(number, number == 1 ? "no-record" : "not-canonical");
        }
        return line;
    }

    private byte @Nullable [] read() throws IOException, BrokenRecordException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        if (next < 0) {
            throw new BrokenRecordException(number + 1, number == 0 ? "no-record" : "cut-short");
        }
        return line.toByteArray();
    }

    /** Whether it is nested no deeper than a record is: what makes it canonical calls itself for each level. */
    private static boolean isShallow(byte[] line) {
        int depth = 0;
        boolean text = false;
        for (int i = 0; i < line.length && depth <= MOST_LEVELS; i++) {
            if (line[i] == '"') {
                text = !text;
            } else if (text) {
                i += line[i] == '\\' ? 1 : 0;
            } else if (line[i] == '{' || line[i] == '[') {
                depth++;
            } else if (line[i] == '}' || line[i] == ']') {
                depth--;
            }
        }
        return depth <= MOST_LEVELS;
    }

    private static boolean isCanonical(byte[] line) {
        try {
            return isShallow(line) && Arrays.equals(line, Canonical.of(line));
        } catch (RuntimeException e) {
            return false;
        }
    }
}
