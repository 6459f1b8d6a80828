package kz.ereje.kb.act;

import kz.ereje.model.ActorKind;

/** One step of the remedy of a broken rule. */
public sealed interface RemedyStep {

    /** The decision is taken again, {@code "anew": true}. */
    record DecideAnew() implements RemedyStep {}

    /** Goes on only while the meeting still lies ahead, {@code "ahead": true}. */
    record StillAhead() implements RemedyStep {}

    /**
     * The people are notified in time, {@code "notice": "day"}.
     *
     * @param how by which change
     */
    record TellInTime(How how) implements RemedyStep {

        /** How the notice comes to be in time. */
        public enum How {
            /** The notice goes out earlier. */
            EARLIER,
            /** The meeting is held on a later day. */
            DAY,
            /** A new notice goes out, and the day is moved where it has to be. */
            ANEW
        }
    }

    /**
     * A consent is obtained before the decision, {@code "consent": "assembly"}.
     *
     * @param body whose
     */
    record ObtainConsent(ActorKind body) implements RemedyStep {}

    /**
     * The decision waits for a consent that is given later, {@code "await": "assembly"}.
     *
     * @param body whose
     */
    record AwaitConsent(ActorKind body) implements RemedyStep {}

    /**
     * A report is put before a body, {@code "present": "maslikhat"}.
     *
     * @param body before whom
     */
    record PutBefore(ActorKind body) implements RemedyStep {}

    /**
     * A fact is given a lawful value, {@code "decision.signedBy": "@akim"}.
     *
     * @param owner whose fact it is
     * @param fact its name, {@code signedBy}
     * @param value the value
     */
    record SetFact(Owner owner, String fact, Stated value) implements RemedyStep {}

    /** The records that have facts to be set. */
    enum Owner {
        /** The dossier as a whole. */
        DOSSIER,
        /** The decision. */
        DECISION,
        /** The meeting that the decision is about. */
        MEETING,
        /** The contract that the decision is about. */
        CONTRACT,
        /** The property that the decision is about. */
        ASSET
    }
}
