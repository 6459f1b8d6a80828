package kz.ereje.kb.seat;

/** How many days of the calendar lie between telling the people and the day of the meeting [12.1.3]. */
public final class NoticeTerm {

    /** At least so many, of gatherings, separate gatherings and assemblies [12.1.3], Law 148 art. 39-3(8). */
    public static final int DAYS = 10;

    /** The same where the issue is the assembly's consent to a candidate for akim, Law 148 art. 39-3(8), which prevails. */
    public static final int CANDIDATE_DAYS = 3;

    private NoticeTerm() {}
}
