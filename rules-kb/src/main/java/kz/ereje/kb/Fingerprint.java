package kz.ereje.kb;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.model.Dossier;

/**
 * The hash by which a report names the rule base that it was made with: over the act, the catalogue, every rule file, and the sources of all
 * that decides, those of the concepts among them. The hash of a module's sources is made when it is built and lies in its jar.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * SHA-256 over the data files, the rule files in the order of the act, and the hashes of the sources of the model, of the rule base and
     * of the door, in lower-case hexadecimal digits.
     *
     * @param door a class of the module that asks the rules and makes rows of what they answer
     * @param module the name of that module
     */
    public static String of(Catalogue catalogue, Class<?> door, String module) {
        MessageDigest digest = sha256();
        catalogue.contents().forEach(digest::update);
        digest.update(sources(Dossier.class, "rules-model"));
        digest.update(sources(Fingerprint.class, "rules-kb"));
        digest.update(sources(door, module));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] sources(Class<?> of, String module) {
        String name = "/META-INF/ereje/" + module + ".sha256";
        try (InputStream hash = of.getResourceAsStream(name)) {
            if (hash == null) {
                throw new RuleBaseException("The jar of " + module + " lacks the hash of its sources, " + name
                        + ".\nMaybe it was packed by another build than its own, which left out META-INF/ereje.");
            }
            return hash.readAllBytes();
        } catch (IOException e) {
            throw new RuleBaseException("The hash of the sources of " + module + " cannot be read: " + e.getMessage());
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
