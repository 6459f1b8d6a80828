package kz.ereje.papers;

/**
 * What stands in a form for a placeholder.
 *
 * @param text the words; of a blank, what belongs there
 * @param blank whether the dossier does not know it
 */
record Value(String text, boolean blank) {

    static Value of(String text) {
        return new Value(text, false);
    }

    static Value blank(String what) {
        return new Value(what, true);
    }

    /** As it stands in the paper: a blank in square brackets, so that it is seen in print too. */
    String shown() {
        return blank ? "[" + text + "]" : text;
    }
}
