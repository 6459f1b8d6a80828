package kz.ereje.model;

import java.io.Serializable;
import java.util.List;
import kz.ereje.model.fact.FactPath;

/**
 * A flaw that keeps records from being a dossier, such as a reference to an asset that does not exist.
 *
 * @param kind what is wrong
 * @param path where
 * @param value the id or word that is wrong; empty when there is none
 * @param list the list of the dossier in which the value was looked for, {@code actors}; empty where there is none
 * @param expected the values that would be right; empty when there are none to choose from
 */
public record Flaw(Kind kind, FactPath path, String value, String list, List<String> expected) implements Serializable {

    /** What is wrong with the records. */
    public enum Kind {
        /** Two records of one kind have the same id. */
        DOUBLED_ID,
        /** The reference names no record of the dossier. */
        DANGLING_REFERENCE,
        /** A fact is stated to be none that cannot be none. */
        CANNOT_BE_NONE,
        /** An impossible value: text without a letter, a number below zero, a day of another age, one element twice in a list. */
        IMPOSSIBLE_VALUE,
        /** There is no decision to check. */
        NO_DECISION,
        /** A consent says which decision it was given for, and that decision lists other consents only. */
        CONSENT_NOT_LISTED
    }
}
