package kz.ereje.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.List;

/** The signature of a bare Ed25519 key. */
final class BareSignature {

    private BareSignature() {}

    /** Without a key to check it by, nothing is known of it. */
    static Seal of(byte[] signature, Path record, Trust trust) throws IOException {
        List<PublicKey> keys = trust.keys().stream()
                .filter(key -> Signer.isEd25519(key.getAlgorithm()))
                .toList();
        if (keys.isEmpty()) {
            return Seal.of(Seal.Kind.SIGNATURE, Seal.State.UNCHECKED, null, null);
        }
        byte[] signed = Files.readAllBytes(record);
        for (PublicKey key : keys) {
            if (fits(signature, signed, key)) {
                return Seal.of(Seal.Kind.SIGNATURE, Seal.State.TRUSTED, Signer.ED25519, null);
            }
        }
        return Seal.of(Seal.Kind.SIGNATURE, Seal.State.WRONG, null, null);
    }

    private static boolean fits(byte[] signature, byte[] signed, PublicKey key) {
        try {
            Signature check = Signature.getInstance(Signer.ED25519);
            check.initVerify(key);
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
