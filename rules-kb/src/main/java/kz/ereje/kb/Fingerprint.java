package kz.ereje.kb;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.ereje.kb.act.Catalogue;

/** The hash by which a report names the rule base that it was made with: over the act, the catalogue and every rule file. */
public final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 over the data files and the rule files in the order of the act, in lower-case hexadecimal digits. */
    public static String of(Catalogue catalogue) {
        MessageDigest digest = sha256();
        catalogue.contents().forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
