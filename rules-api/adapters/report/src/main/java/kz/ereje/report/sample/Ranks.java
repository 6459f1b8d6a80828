package kz.ereje.report.sample;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Places in a draw that follow from the seed and the decision alone, and that nobody can foresee without trying: the first eight bytes of the
 * SHA-256 of the seed in decimal digits, the end of a line, and the id of the decision in UTF-8. For one thread.
 */
final class Ranks {

    private final MessageDigest sha256;
    private final byte[] seed;

    Ranks(long seed) {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
        this.seed = (seed + "\n").getBytes(StandardCharsets.UTF_8);
    }

    long of(String id) {
        sha256.update(seed);
        return ByteBuffer.wrap(sha256.digest(id.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
