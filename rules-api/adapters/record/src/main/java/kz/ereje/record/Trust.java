package kz.ereje.record;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.PublicKey;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The certificates and public keys that one who checks a record trusts. Whether a certificate was revoked is not looked up: no request
 * leaves the machine. Immutable and safe for all threads.
 */
public final class Trust {

    private static final Trust NOBODY = new Trust(List.of(), List.of());

    private final List<X509Certificate> certificates;
    private final List<PublicKey> publicKeys;

    private Trust(List<X509Certificate> certificates, List<PublicKey> publicKeys) {
        this.certificates = List.copyOf(certificates);
        this.publicKeys = List.copyOf(publicKeys);
    }

    /** Trust in nobody: a signature can be right, and whose it is stays open. */
    public static Trust nobody() {
        return NOBODY;
    }

    /**
     * Trust in the certificates and public keys of a file in PEM.
     *
     * @throws UnusableKeyException if it holds none
     */
    public static Trust of(byte[] pem) throws UnusableKeyException {
        KeyFile read = read(Given.of(pem, "file of certificates"));
        if (read.certificates().isEmpty() && read.publicKeys().isEmpty()) {
            throw new UnusableKeyException("no-trust");
        }
        return new Trust(read.certificates(), read.publicKeys());
    }

    private static KeyFile read(byte[] pem) throws UnusableKeyException {
        try {
            return KeyFile.of(pem, new char[0]);
        } catch (UnusableKeyException e) {
            throw new UnusableKeyException("no-trust", e);
        }
    }

    /** The keys without a certificate, and those of the certificates. */
    List<PublicKey> keys() {
        return Stream.concat(publicKeys.stream(), certificates.stream().map(X509Certificate::getPublicKey))
                .toList();
    }

    /** Whether this certificate is one of those, or was issued by one of them, at this time. */
    boolean includes(X509Certificate signer, Collection<X509Certificate> others, Date at) {
        if (certificates.isEmpty()) {
            return false;
        }
        try {
            if (certificates.contains(signer)) {
                signer.checkValidity(at);
                return true;
            }
            X509CertSelector wanted = new X509CertSelector();
            wanted.setCertificate(signer);
            Set<TrustAnchor> anchors = certificates.stream()
                    .map(certificate -> new TrustAnchor(certificate, null))
                    .collect(Collectors.toSet());
            PKIXBuilderParameters path = new PKIXBuilderParameters(anchors, wanted);
            path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            path.setRevocationEnabled(false);
            path.setDate(at);
            CertPathBuilder.getInstance("PKIX").build(path);
            return true;
        } catch (InvalidAlgorithmParameterException e) {
            throw new IllegalStateException("The parameters are of this class's own making", e);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
