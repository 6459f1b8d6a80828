package kz.ereje.model.redaction;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes of names and ids under one salt: HMAC-SHA-256, of which the first 12 hexadecimal digits are shown after a {@code #}. Without the salt
 * nobody can try names out; with it anybody can, so it is to be kept like a password. Immutable and safe for all threads.
 */
public final class SaltedHashes {

    /** The fewest bytes of a salt: as many as nobody can try out. */
    public static final int MIN_SALT = 16;

    private static final String ALGORITHM = "HmacSHA256";

    /** Six bytes are 12 digits: of 10,000 names two share them in one of five million salts. */
    private static final int SHOWN = 6;

    private final SecretKeySpec key;

    /**
     * Hashes under this salt, which is copied.
     *
     * @throws IllegalArgumentException if the salt has fewer than 16 bytes
     */
    public SaltedHashes(byte[] salt) {
        Objects.requireNonNull(salt, "The salt is null.\nMaybe the file that keeps it was not read before the call.");
        if (salt.length < MIN_SALT) {
            throw new IllegalArgumentException("The salt has " + salt.length + " bytes, and needs " + MIN_SALT
                    + ".\nMaybe random bytes were meant: new SecureRandom().nextBytes(salt).");
        }
        this.key = new SecretKeySpec(salt, ALGORITHM);
    }

    /** The hash of a name; the same for a name in capitals, with other spaces, or in another form of Unicode. */
    public String ofName(String name) {
        return of(Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT));
    }

    /** The hash of an id, letter by letter: ids that differ in capitals alone are two. */
    public String ofId(String id) {
        return of(id);
    }

    private String of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return "#" + HexFormat.of().formatHex(hash, 0, SHOWN);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
