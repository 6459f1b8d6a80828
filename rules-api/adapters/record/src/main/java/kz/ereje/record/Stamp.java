package kz.ereje.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/** A time stamp of RFC 3161: the answer of an authority, or the token in it. */
final class Stamp {

    private Stamp() {}

    static Seal of(byte[] stamp, Path record, Trust trust) throws IOException {
        TimeStampToken token = token(stamp);
        if (token == null) {
            return Seals.unreadable(Seal.Kind.TIME_STAMP);
        }
        Instant at = token.getTimeStampInfo().getGenTime().toInstant();
        try {
            if (!Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), digest(token, record))) {
                return Seal.of(Seal.Kind.TIME_STAMP, Seal.State.WRONG, null, at);
            }
            return verdict(token, trust, at);
        } catch (GeneralSecurityException e) {
            return Seals.unreadable(Seal.Kind.TIME_STAMP);
        }
    }

    private static @Nullable TimeStampToken token(byte[] stamp) {
        try {
            TimeStampToken answered = new TimeStampResponse(stamp).getTimeStampToken();
            if (answered != null) {
                return answered;
            }
        } catch (TSPException | IOException | RuntimeException e) {
            // It is no answer; it may be the token alone.
        }
        try {
            return new TimeStampToken(new CMSSignedData(stamp));
        } catch (TSPException | IOException | CMSException | RuntimeException e) {
            return null;
        }
    }

    private static byte[] digest(TimeStampToken token, Path record) throws IOException, GeneralSecurityException {
        String algorithm = token.getTimeStampInfo().getMessageImprintAlgOID().getId();
        MessageDigest digest = MessageDigest.getInstance(algorithm);
        try (InputStream file = Files.newInputStream(record);
                DigestInputStream digested = new DigestInputStream(file, digest)) {
            digested.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    @SuppressWarnings("unchecked")
    private static Seal verdict(TimeStampToken token, Trust trust, Instant at) throws CertificateException {
        List<X509CertificateHolder> own = List.copyOf(token.getCertificates().getMatches(token.getSID()));
        if (own.isEmpty()) {
            return Seal.of(Seal.Kind.TIME_STAMP, Seal.State.UNCHECKED, null, at);
        }
        X509Certificate signer = new JcaX509CertificateConverter().getCertificate(own.get(0));
        String who = signer.getSubjectX500Principal().getName();
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
        } catch (TSPException | OperatorCreationException e) {
            return Seal.of(Seal.Kind.TIME_STAMP, Seal.State.WRONG, who, at);
        }
        boolean trusted = trust.includes(signer, CmsSignature.certificates(token.getCertificates()), Date.from(at));
        return Seal.of(Seal.Kind.TIME_STAMP, trusted ? Seal.State.TRUSTED : Seal.State.NOT_KNOWN, who, at);
    }
}
