package kz.ereje.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableFile;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs records with an office's own key. An RSA or ECDSA key with its certificate gives a detached CMS signature (RFC 5652), an Ed25519 key a
 * bare signature (RFC 8032), with a certificate or without: OpenSSL 3.0 verifies no Ed25519 in CMS. Both can be verified by other programs.
 * Immutable and safe for all threads.
 */
public final class Signer {

    /** What the name of a detached CMS signature adds to that of its record. */
    public static final String CMS = ".p7s";

    /** What the name of a bare signature adds to that of its record. */
    public static final String BARE = ".sig";

    /** A bare signature needs the whole record in memory. */
    private static final long MOST_BARE = 1L << 30;

    static final String ED25519 = "Ed25519";

    private final PrivateKey key;
    private final List<X509Certificate> certificates;

    private Signer(PrivateKey key, List<X509Certificate> certificates) {
        this.key = key;
        this.certificates = certificates;
    }

    /**
     * A signer with the key of a file: PKCS#12 or PEM with key and certificate; of an Ed25519 key PEM with the key alone, too.
     *
     * @param password what the file is locked with; empty where it is not
     * @throws UnusableKeyException if it holds no such key
     */
    public static Signer of(byte[] keyFile, char[] password) throws UnusableKeyException {
        KeyFile read = KeyFile.of(Given.of(keyFile, "file of the key"), Given.of(password, "password"));
        PrivateKey key = read.key();
        if (key == null) {
            throw new UnusableKeyException("no-key");
        }
        if (read.certificates().isEmpty() && !isEd25519(key.getAlgorithm())) {
            throw new UnusableKeyException("no-certificate");
        }
        Signer signer = new Signer(key, read.certificates());
        signer.refuseUnlessUsable();
        return signer;
    }

    private void refuseUnlessUsable() throws UnusableKeyException {
        try {
            byte[] tried = {1};
            Signature signature = Signature.getInstance(algorithm());
            signature.initSign(key);
            signature.update(tried);
            byte[] signed = signature.sign();
            if (!certificates.isEmpty()) {
                signature.initVerify(certificates.get(0));
                signature.update(tried);
                if (!signature.verify(signed)) {
                    throw new UnusableKeyException("not-its-certificate");
                }
            }
        } catch (GeneralSecurityException e) {
            throw new UnusableKeyException("other-algorithm", e);
        }
    }

    static boolean isEd25519(String algorithm) {
        return algorithm.equalsIgnoreCase(ED25519) || algorithm.equalsIgnoreCase("EdDSA");
    }

    private boolean isBare() {
        return isEd25519(key.getAlgorithm());
    }

    private String algorithm() throws UnusableKeyException {
        String algorithm = key.getAlgorithm().toUpperCase(Locale.ROOT);
        return switch (algorithm) {
            case "RSA" -> "SHA256withRSA";
            case "EC", "ECDSA" -> "SHA256withECDSA";
            default -> {
                if (!isEd25519(algorithm)) {
                    throw new UnusableKeyException("other-algorithm");
                }
                yield ED25519;
            }
        };
    }

    /** What the name of the signature adds to that of the record: {@link #CMS} or {@link #BARE}. */
    public String ending() {
        return isBare() ? BARE : CMS;
    }

    /**
     * The signature of a record.
     *
     * @throws IOException if the record cannot be read
     * @throws UnusableKeyException if the key cannot sign a file of this size: Ed25519 signs at most a gigabyte
     */
    public byte[] sign(Path record) throws IOException, UnusableKeyException {
        try {
            return isBare() ? bare(record) : cms(record);
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new UnusableKeyException("other-algorithm", e);
        }
    }

    private byte[] bare(Path record) throws IOException, GeneralSecurityException, UnusableKeyException {
        if (Files.size(record) > MOST_BARE) {
            throw new UnusableKeyException("too-large");
        }
        Signature signature = Signature.getInstance(ED25519);
        signature.initSign(key);
        signature.update(Files.readAllBytes(record));
        return signature.sign();
    }

    private byte[] cms(Path record)
            throws IOException, GeneralSecurityException, OperatorCreationException, CMSException,
                    UnusableKeyException {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .build(new JcaContentSignerBuilder(algorithm()).build(key), certificates.get(0)));
        generator.addCertificates(new JcaCertStore(certificates));
        return generator
                .generate(new CMSProcessableFile(record.toFile()), false)
                .getEncoded("DER");
    }
}
