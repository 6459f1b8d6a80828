package kz.ereje.examples.desk.form;

/** What stands behind the name of a fact in the names of its inputs, and in the values of choices. */
final class Marks {

    /** That there is none. */
    static final String NONE = "~none";

    /** The lower bound. */
    static final String FROM = "~from";

    /** The upper bound. */
    static final String TO = "~to";

    /** A record that is entered on the spot. */
    static final String NEW = "~new";

    /** That a row is taken out. */
    static final String REMOVED = "~removed";

    /** A body that every office has, and that is put into the dossier when it is chosen. */
    static final String PRESET = "preset:";

    /** All issues of the meeting, those included that are entered on the same page. */
    static final String ALL_ISSUES = "~all";

    /** The session that gave the consent, put into the dossier when it is chosen. */
    static final String SESSION = "~session";

    static final String YES = "yes";

    static final String NO = "no";

    private Marks() {}
}
