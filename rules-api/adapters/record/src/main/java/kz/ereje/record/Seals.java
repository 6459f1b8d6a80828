package kz.ereje.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import kz.ereje.record.Seal.Kind;

/**
 * What lies beside a record and seals it: {@code audit.record.p7s} or {@code audit.record.sig}, its signature, and {@code audit.record.tsr},
 * the answer of a time stamping authority (RFC 3161), or the token of one. Holds no state; safe for all threads.
 */
public final class Seals {

    /** What the name of a time stamp adds to that of its record. */
    public static final String STAMP = ".tsr";

    /** What the names of all that can seal a record add to that of the record. */
    public static final List<String> ENDINGS = List.of(Signer.BARE, Signer.CMS, STAMP);

    private Seals() {}

    /**
     * The verdict on each seal that lies beside a record; empty where it is neither signed nor stamped. A certificate is looked at as of
     * the time that a trusted stamp states, else as of now: a stamp keeps a signature good after its certificate has ended.
     *
     * @param now the time of the check
     * @throws IOException if one of the files cannot be read
     */
    public static List<Seal> of(Path record, Trust trust, Instant now) throws IOException {
        Given.of(record, "record");
        Given.of(trust, "trust");
        Given.of(now, "time");
        List<Seal> seals = new ArrayList<>();
        Optional<byte[]> stamp = beside(record, STAMP);
        Instant at = now;
        if (stamp.isPresent()) {
            Seal stamped = Stamp.of(stamp.get(), record, trust);
            seals.add(stamped);
            if (stamped.state() == Seal.State.TRUSTED) {
                at = stamped.at().orElse(now);
            }
        }
        Optional<byte[]> cms = beside(record, Signer.CMS);
        if (cms.isPresent()) {
            seals.add(0, CmsSignature.of(cms.get(), record, trust, Date.from(at)));
        }
        Optional<byte[]> bare = beside(record, Signer.BARE);
        if (bare.isPresent()) {
            seals.add(0, BareSignature.of(bare.get(), record, trust));
        }
        return List.copyOf(seals);
    }

    private static Optional<byte[]> beside(Path record, String ending) throws IOException {
        Path file = record.resolveSibling(record.getFileName() + ending);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    static Seal unreadable(Kind kind) {
        return Seal.of(kind, Seal.State.UNREADABLE, null, null);
    }
}
