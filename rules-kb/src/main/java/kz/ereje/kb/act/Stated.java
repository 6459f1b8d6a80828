package kz.ereje.kb.act;

import java.util.Locale;

/** The lawful value that a fact is given. */
public sealed interface Stated {

    /**
     * A word of the vocabulary, or yes or no: {@code treasury}, {@code true}.
     *
     * @param token the word
     */
    record Word(String token) implements Stated {}

    /** The statement that there is none, {@code "none"}. */
    record None() implements Stated {}

    /** An empty list, {@code []}. */
    record Nothing() implements Stated {}

    /** The value that follows from the dossier or the law, {@code "@akim"}. */
    enum Meant implements Stated {
        /** The akim of the unit. */
        AKIM,
        /** The office of the unit. */
        OFFICE,
        /** The akimat of the district. */
        DISTRICT_AKIMAT,
        /** The assembly, beside the bodies already named. */
        ASSEMBLY,
        /** A communal legal entity of the unit. */
        COMMUNAL_ENTITY,
        /** The unit itself. */
        UNIT,
        /** The day of the check. */
        TODAY,
        /** The day after the valuation, and not in the past. */
        VALUED,
        /** A value that a person has to name. */
        OPEN,
        /** A day that a person has to name. */
        OPEN_DAY,
        /** An act in force that a person has to name, in place of those that are not in force any more. */
        BASIS,
        /** The state language, beside the others. */
        KAZAKH,
        /** The functions that a contract may lawfully hand over. */
        LET_OUT,
        /** The issues that a notice has named. */
        DISCLOSED;

        /** The spelling in the catalogue, {@code @akim}. */
        public String token() {
            return "@" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether a person has to name the value before the remedy works. */
        public boolean open() {
            return this == OPEN || this == OPEN_DAY || this == BASIS;
        }
    }
}
