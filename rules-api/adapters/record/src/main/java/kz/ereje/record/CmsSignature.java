package kz.ereje.record;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableFile;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Store;

/** A detached CMS signature of one signer. */
final class CmsSignature {

    private CmsSignature() {}

    static Seal of(byte[] signature, Path record, Trust trust, Date at) {
        try {
            CMSSignedData signed = new CMSSignedData(new CMSProcessableFile(record.toFile()), signature);
            Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return Seals.unreadable(Seal.Kind.SIGNATURE);
            }
            SignerInformation signer = signers.iterator().next();
            List<X509Certificate> all = certificates(signed.getCertificates());
            List<X509Certificate> own = all.stream()
                    .filter(certificate -> signer.getSID().match(holder(certificate)))
                    .toList();
            return own.isEmpty()
                    ? Seal.of(Seal.Kind.SIGNATURE, Seal.State.UNCHECKED, null, null)
                    : verdict(signer, own.get(0), all, trust, at);
        } catch (CMSException | CertificateException | RuntimeException e) {
            return Seals.unreadable(Seal.Kind.SIGNATURE);
        }
    }

    private static Seal verdict(
            SignerInformation signer, X509Certificate own, List<X509Certificate> all, Trust trust, Date at) {
        String who = own.getSubjectX500Principal().getName();
        Seal.State state = fits(signer, own)
                ? trust.includes(own, all, at) ? Seal.State.TRUSTED : Seal.State.NOT_KNOWN
                : Seal.State.WRONG;
        return Seal.of(Seal.Kind.SIGNATURE, state, who, null);
    }

    private static boolean fits(SignerInformation signer, X509Certificate own) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(own.getPublicKey()));
        } catch (CMSException | OperatorCreationException e) {
            return false;
        }
    }

    static List<X509Certificate> certificates(Store<X509CertificateHolder> held) throws CertificateException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder each : held.getMatches(null)) {
            certificates.add(new JcaX509CertificateConverter().getCertificate(each));
        }
        return certificates;
    }

    private static X509CertificateHolder holder(X509Certificate certificate) {
        try {
            return new X509CertificateHolder(certificate.getEncoded());
        } catch (CertificateException | IOException e) {
            throw new IllegalStateException("It was read from the same bytes", e);
        }
    }
}
