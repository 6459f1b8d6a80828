package kz.ereje.examples.benchmarks.page;

/** The names of the ways in the tables of an audit. */
public final class AuditPart {

    /** The command on lines, one after the other. */
    public static final String ONE_JOB = "examples/check --jobs 1";

    /** The command on lines, two at once. */
    public static final String TWO_JOBS = "examples/check --jobs 2";

    /** The command on a million lines, within half a gigabyte of heap. */
    public static final String MILLION = "examples/check, 512 MB of heap";

    /** A register read and written back, nothing checked. */
    public static final String IN_AND_OUT = "ereje-register, in and out";

    /** The same by the command, with the check of each row. */
    public static final String CHECKED = "examples/check, with the check of each row";

    private AuditPart() {}
}
