package kz.ereje.record;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import kz.ereje.api.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a signature or a time stamp beside a record says. Immutable and safe for all threads.
 *
 * @param kind what it is
 * @param state whether it is right, and trusted
 * @param who the subject of the certificate that it was made with; empty where it has none
 * @param at the time that a stamp states; empty for signatures
 */
public record Seal(Kind kind, State state, Optional<String> who, Optional<Instant> at) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss z").withZone(ZoneId.of("UTC"));

    /** What lies beside a record. */
    public enum Kind {
        /** A signature: who vouches for the record. */
        SIGNATURE,

        /** A time stamp (RFC 3161): before when the record was there. */
        TIME_STAMP
    }

    /** Whether it is right. */
    public enum State {

        /** It is right, and made by one who is trusted. */
        TRUSTED,

        /** It is right; whether who made it can be trusted is not known. */
        NOT_KNOWN,

        /** It could not be checked: nothing says by which key. */
        UNCHECKED,

        /** It is not of this record, or was changed. */
        WRONG,

        /** What lies there cannot be read as such. */
        UNREADABLE
    }

    /** Needs all. */
    public Seal {
        Given.of(kind, "kind");
        Given.of(state, "state");
        Given.of(who, "subject");
        Given.of(at, "time");
    }

    static Seal of(Kind kind, State state, @Nullable String who, @Nullable Instant at) {
        return new Seal(kind, state, Optional.ofNullable(who), Optional.ofNullable(at));
    }

    /** Whether the record is not what was sealed. */
    public boolean isBroken() {
        return state == State.WRONG || state == State.UNREADABLE;
    }

    /** The verdict in a sentence. */
    public String sentence(Language language) {
        return Phrases.in(language)
                .say(
                        "seal." + kind + "." + state,
                        who.orElse("–"),
                        at.map(TIME::format).orElse("–"));
    }
}
