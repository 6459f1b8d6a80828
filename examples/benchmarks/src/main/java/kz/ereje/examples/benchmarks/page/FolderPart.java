package kz.ereje.examples.benchmarks.page;

/** The names of the ways and units in the table of the folder. */
public final class FolderPart {

    /** The command on the whole folder. */
    public static final String ALL = "examples/check, all";

    /** The command on a tenth of it. */
    public static final String TENTH = "examples/check, tenth";

    /** JUnit with the harness on another folder. */
    public static final String HARNESS = "ereje-junit, 256 MB of heap";

    /** The unit of the most memory that a process had at a time. */
    public static final String PEAK = "peak KiB";

    /** How many dossiers a folder has. */
    public static final String DOSSIERS = "dossiers";

    private FolderPart() {}
}
