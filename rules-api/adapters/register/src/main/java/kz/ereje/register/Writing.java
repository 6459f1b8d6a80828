package kz.ereje.register;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * In which letters a text is written.
 *
 * @param letters the letters
 * @param unsure whether neither the file says so nor the bytes themselves leave no other choice
 */
record Writing(Charset letters, boolean unsure) {

    private static final int LOOKED_AT = 4096;

    static Writing of(Content content) throws IOException {
        byte[] start;
        try (InputStream stream = content.open()) {
            start = stream.readNBytes(LOOKED_AT);
        }
        if (begins(start, 0xFF, 0xFE)) {
            return new Writing(StandardCharsets.UTF_16LE, false);
        }
        if (begins(start, 0xFE, 0xFF)) {
            return new Writing(StandardCharsets.UTF_16BE, false);
        }
        if (zeros(start, 1) > start.length / 8 && zeros(start, 0) == 0) {
            return new Writing(StandardCharsets.UTF_16LE, true);
        }
        if (zeros(start, 0) > start.length / 8 && zeros(start, 1) == 0) {
            return new Writing(StandardCharsets.UTF_16BE, true);
        }
        return utf8(content)
                ? new Writing(StandardCharsets.UTF_8, false)
                : new Writing(Charset.forName("windows-1251"), true);
    }

    private static boolean begins(byte[] start, int first, int second) {
        return start.length > 1 && start[0] == (byte) first && start[1] == (byte) second;
    }

    /** How many bytes at even or at odd places are zero. */
    private static int zeros(byte[] start, int from) {
        int zeros = 0;
        for (int i = from; i < start.length; i += 2) {
            zeros += start[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Whether all of it is UTF-8: no text of another kind is, but by chance in a few letters. */
    private static boolean utf8(Content content) throws IOException {
        char[] buffer = new char[1 << 14];
        try (Reader reader = new InputStreamReader(
                new BufferedInputStream(content.open()),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            while (reader.read(buffer) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
