package kz.ereje.kb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The hash by which a report names the rule base that it was made with: over the act, the catalogue and every rule file. */
public final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 over the data files and the rule files in the order of the act, in small hexadecimal letters. */
    public static String of(Catalogue catalogue) {
        List<String> files = new ArrayList<>(Catalogue.files());
        catalogue.provisions().stream()
                .filter(provision -> provision.status() == Provision.Status.RULES)
                .map(Fingerprint::ruleFile)
                .forEach(files::add);
        MessageDigest digest = sha256();
        files.forEach(file -> digest.update(bytes(file)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Where the rules of a provision stand, {@code chapter2/12.1.3.drl}, beside this class. */
    static String ruleFile(Provision provision) {
        return "chapter" + provision.chapter() + "/" + provision.id() + ".drl";
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = Fingerprint.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new RuleBaseException("The library lacks its own " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
