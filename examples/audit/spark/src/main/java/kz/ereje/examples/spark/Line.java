package kz.ereje.examples.spark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A record of the input that should be a dossier. It is made and checked in one task and never sent. For one thread.
 *
 * @param place where it stands: the file below the input and the byte or the row at which it begins, {@code 2025/qarasu.ndjson@8192}
 * @param json the dossier as JSON in UTF-8
 * @param id what the input calls it; its place where the input gives no name
 * @param district the district that the input states; null where it states none
 * @param year the year that the input states; null where it states none
 */
record Line(
        String place,
        byte[] json,
        String id,
        @Nullable String district,
        @Nullable String year) {

    /** What some editors put in front of a text. */
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    /** A line of a text, of which nothing is known but its place. */
    static Line of(String place, byte[] json) {
        return new Line(place, json, place, null, null);
    }

    /** Whether it holds nothing but spaces: such a line is passed over and not counted. */
    boolean isBlank() {
        boolean marked = json.length >= MARK.length && Arrays.equals(json, 0, MARK.length, MARK, 0, MARK.length);
        for (int i = marked ? MARK.length : 0; i < json.length; i++) {
            if (json[i] != ' ' && json[i] != '\t' && json[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
