package kz.ereje.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.EncryptionException;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.openssl.jcajce.JcePEMDecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a file of keys, PEM or PKCS#12.
 *
 * @param key the private key; null where there is none
 * @param certificates the certificates, that of the key first
 * @param publicKeys public keys without a certificate
 */
record KeyFile(@Nullable PrivateKey key, List<X509Certificate> certificates, List<PublicKey> publicKeys) {

    /** Every file in PEM has this in it. */
    private static final String PEM = "-----BEGIN ";

    private static final JcaPEMKeyConverter KEYS = new JcaPEMKeyConverter();
    private static final JcaX509CertificateConverter CERTIFICATES = new JcaX509CertificateConverter();

    static KeyFile of(byte[] file, char[] password) throws UnusableKeyException {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        try {
            return text.contains(PEM) ? pem(text, password) : store(file, password);
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new UnusableKeyException(
                    e.getCause() instanceof UnrecoverableKeyException ? "password" : "no-key", e);
        } catch (PKCSException e) {
            throw new UnusableKeyException("password", e);
        }
    }

    private static KeyFile pem(String text, char[] password)
            throws IOException, GeneralSecurityException, OperatorCreationException, PKCSException {
        PrivateKey key = null;
        List<X509Certificate> certificates = new ArrayList<>();
        List<PublicKey> publicKeys = new ArrayList<>();
        try (PEMParser parser = new PEMParser(new StringReader(text))) {
            for (Object next = parser.readObject(); next != null; next = parser.readObject()) {
                if (next instanceof X509CertificateHolder certificate) {
                    certificates.add(CERTIFICATES.getCertificate(certificate));
                } else if (next instanceof SubjectPublicKeyInfo publicKey) {
                    publicKeys.add(KEYS.getPublicKey(publicKey));
                } else {
                    PrivateKey read = privateKey(next, password);
                    key = read == null ? key : read;
                }
            }
        }
        return new KeyFile(key, certificates, publicKeys);
    }

    private static @Nullable PrivateKey privateKey(Object entry, char[] password)
            throws PEMException, OperatorCreationException, PKCSException {
        if (entry instanceof PrivateKeyInfo key) {
            return KEYS.getPrivateKey(key);
        }
        if (entry instanceof PEMKeyPair pair) {
            return KEYS.getPrivateKey(pair.getPrivateKeyInfo());
        }
        if (entry instanceof PEMEncryptedKeyPair locked) {
            return KEYS.getPrivateKey(unlocked(locked, password).getPrivateKeyInfo());
        }
        if (entry instanceof PKCS8EncryptedPrivateKeyInfo locked) {
            return KEYS.getPrivateKey(
                    locked.decryptPrivateKeyInfo(new JceOpenSSLPKCS8DecryptorProviderBuilder().build(password)));
        }
        return null;
    }

    /** A key in the form that OpenSSL wrote before PKCS#8. */
    private static PEMKeyPair unlocked(PEMEncryptedKeyPair locked, char[] password) throws PEMException, PKCSException {
        try {
            return locked.decryptKeyPair(new JcePEMDecryptorProviderBuilder().build(password));
        } catch (EncryptionException e) {
            throw new PKCSException("The password is another", e);
        } catch (IOException e) {
            throw new PEMException("The key is damaged", e);
        }
    }

    private static KeyFile store(byte[] file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file), password);
        for (String alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, password) instanceof PrivateKey key) {
                List<X509Certificate> chain = new ArrayList<>();
                Certificate[] held = store.getCertificateChain(alias);
                for (int i = 0; held != null && i < held.length; i++) {
                    chain.add((X509Certificate) held[i]);
                }
                return new KeyFile(key, chain, List.of());
            }
        }
        return new KeyFile(null, List.of(), List.of());
    }
}
