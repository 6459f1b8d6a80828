package kz.ereje.api.internal.report;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.stream.IntStream;
import kz.ereje.model.Consent;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.excerpt.References;

/**
 * The records that some decisions come to through their references. Of the decision that a consent was given for, where it is another, only
 * the id matters: it is mentioned, and not followed.
 */
final class Reach {

    private final References references;
    private final BitSet reached = new BitSet();
    private final BitSet mentioned = new BitSet();
    private long values;

    Reach(References references) {
        this.references = references;
    }

    /** Those of another, to which more are added. */
    Reach(Reach other) {
        this(other.references);
        reached.or(other.reached);
        mentioned.or(other.mentioned);
        values = other.values;
    }

    /** Adds a record and all that it comes to. */
    void follow(int record) {
        follow(record, true);
    }

    /** The same, and for a decision the consents that name it, though it may not list them. */
    void followDecision(int record) {
        follow(record);
        if (references.is(record, Decision.class)) {
            IntStream.of(references.naming(record)).forEach(this::follow);
        }
    }

    /** Adds a record and all that it comes to, except what its consents rest on. */
    void followWithoutConsents(int record) {
        follow(record, false);
    }

    private void follow(int record, boolean consents) {
        Deque<Integer> ahead = new ArrayDeque<>();
        ahead.add(record);
        while (!ahead.isEmpty()) {
            int next = ahead.remove();
            if (reached.get(next)) {
                continue;
            }
            reached.set(next);
            values += references.values(next);
            for (int target : references.named(next)) {
                boolean only = references.is(target, Consent.class)
                        ? !consents
                        : references.is(target, Decision.class) && references.is(next, Consent.class);
                if (only) {
                    mentioned.set(target);
                } else {
                    ahead.add(target);
                }
            }
        }
    }

    /** Those that were followed. */
    BitSet followed() {
        return (BitSet) reached.clone();
    }

    /** Those that were followed, and those that are only mentioned. */
    BitSet all() {
        BitSet all = followed();
        all.or(mentioned);
        return all;
    }

    /** Those that are only mentioned. */
    BitSet mentioned() {
        BitSet only = (BitSet) mentioned.clone();
        only.andNot(reached);
        return only;
    }

    /** How many values those hold that were followed. */
    long values() {
        return values;
    }
}
