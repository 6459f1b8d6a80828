package kz.ereje.api.internal.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether bytes hold nothing that is better looked at closely. The parser takes bytes that are not UTF-8: letters written longer than
 * need be, halves of letters; and it takes other encodings, which have zeros in every file.
 */
final class OrdinaryBytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final int STEP = 2 * Long.BYTES;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long ONES = 0x0101_0101_0101_0101L;

    private static final boolean[] DOUBTFUL = new boolean[256];

    static {
        DOUBTFUL[0] = true;
        DOUBTFUL[0xC0] = true;
        DOUBTFUL[0xC1] = true;
        DOUBTFUL[0xE0] = true;
        DOUBTFUL[0xED] = true;
        for (int lead = 0xF0; lead < DOUBTFUL.length; lead++) {
            DOUBTFUL[lead] = true;
        }
    }

    private OrdinaryBytes() {}

    /** Whether all of them are ordinary: what the parser takes of them, it takes as UTF-8 and nothing else. */
    static boolean all(byte[] bytes) {
        int whole = bytes.length - bytes.length % STEP;
        for (int i = 0; i < whole; i += STEP) {
            long first = (long) EIGHT.get(bytes, i);
            long second = (long) EIGHT.get(bytes, i + Long.BYTES);
            // A byte of zero borrows from the one that is taken from it, and shows it by its high bit; most files are
            // plain ASCII for
            // most of their length, and are passed over in long steps.
            long high = first | (first - ONES) | second | (second - ONES);
            if ((high & HIGH_BITS) != 0 && !ordinary(bytes, i, i + STEP)) {
                return false;
            }
        }
        return ordinary(bytes, whole, bytes.length);
    }

    private static boolean ordinary(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (DOUBTFUL[bytes[i] & 0xFF]) {
                return false;
            }
        }
        return true;
    }
}
