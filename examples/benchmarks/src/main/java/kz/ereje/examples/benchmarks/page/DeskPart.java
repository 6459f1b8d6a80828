package kz.ereje.examples.benchmarks.page;

/** The names of the ways and units in the tables of the desk. */
public final class DeskPart {

    /** From the call of the script to the first page, then one interview. */
    public static final String START = "examples/desk";

    /** The memory of the process after the interview. */
    public static final String RESIDENT = "resident KiB";

    /** The most memory that the process had at a time. */
    public static final String PEAK = FolderPart.PEAK;

    /** Interviews one after the other. */
    public static final String INTERVIEWS = "interviews";

    /** How many answers were sent and timed. */
    public static final String ANSWERS = "answers";

    /** How many pages were shown again, because what was entered did not fit. */
    public static final String AGAIN = "shown again";

    /** The list directly after the start. */
    public static final String FIRST = "first list after the start";

    /** The list after the first one and a change of one file. */
    public static final String LATER = "list after one file changed";

    /** How many dossiers the folder has. */
    public static final String DOSSIERS = FolderPart.DOSSIERS;

    /** Programs that ask at the same time. */
    public static final String CLIENTS = "clients at once";

    /** How many requests were answered with 200. */
    public static final String ANSWERED = "answered";

    /** How many were told to come again, 429 or 503. */
    public static final String BUSY = "busy";

    /** How many got any other answer, or none. */
    public static final String ERRORS = "errors";

    /** Seconds of load. */
    public static final String SECONDS = "s";

    /** The memory of the process some seconds after the load began. */
    public static final String EARLY = "early KiB";

    /** The middle of all times, in microseconds. */
    public static final String P50 = "p0.50";

    /** The time that one of a hundred exceeds. */
    public static final String P99 = "p0.99";

    /** The longest time. */
    public static final String MAX = "max";

    private DeskPart() {}
}
