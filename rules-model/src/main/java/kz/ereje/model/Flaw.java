package kz.ereje.model;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import kz.ereje.model.fact.FactPath;

/**
 * A flaw that keeps records from being a dossier, such as a reference to an asset that does not exist.
 *
 * @param kind what is wrong
 * @param path where
 * @param value what is wrong: an id, a word, the class given, the name of a character; empty when there is none, and for a text
 * @param list the list of the dossier in which the value was looked for, {@code actors}; empty where there is none
 * @param expected the values that would be right, or the class expected; empty when there are none to choose from
 */
public record Flaw(Kind kind, FactPath path, String value, String list, List<String> expected) implements Serializable {

    /** What is wrong with the records. */
    public enum Kind {
        /** Two records of one kind have the same id. */
        DOUBLED_ID,
        /** The reference names no record of the dossier. */
        DANGLING_REFERENCE,
        /** The value is of another class than its place takes; the class given and the class expected are named. */
        WRONG_TYPE,
        /** There is no object at all where a value, a fact, a record or a list is needed. */
        NULL,
        /** A fact is stated to be none that cannot be none. */
        CANNOT_BE_NONE,
        /** Bounds are stated of a fact that is no day and no population. */
        CANNOT_BE_WITHIN,
        /**
         * An impossible value: text without a letter, an id without one or with more than 200, a number below zero, a day of another age,
         * one element twice in a list, the word "none" as a text where it states that there is none.
         */
        IMPOSSIBLE_VALUE,
        /** A text has more characters than one may have; the value is their number. */
        TOO_LONG_TEXT,
        /** A character that is invisible, turns the direction of writing or is half a letter; the value is its name. */
        FORBIDDEN_CHARACTER,
        /** A text of more than one line. */
        LINE_BREAK,
        /** A list inside a record has more elements than one may have; the value is their number. */
        TOO_MANY_ELEMENTS,
        /** The dossier as a whole holds more values than a file may hold; the value is their number. */
        TOO_MANY_VALUES,
        /** The dossier as a whole would be a larger file than is read, even without spaces; the value is its size in bytes. */
        TOO_LARGE,
        /** There is no decision to check. */
        NO_DECISION,
        /** A consent says which decision it was given for, and that decision lists other consents only. */
        CONSENT_NOT_LISTED,
        /** An exhibit is said to show a field that its part does not have, or that states no fact. */
        SHOWS_NO_FIELD;

        /** The kind as a file's problem of the same kind is named, {@code dangling-reference}. */
        public String token() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether a fact with this flaw does not fit its place at all, whatever the value. */
        boolean ofShape() {
            return this == WRONG_TYPE || this == NULL || this == CANNOT_BE_NONE || this == CANNOT_BE_WITHIN;
        }
    }
}
