package kz.ereje.examples.command;

/** The exit codes of the command. */
final class ExitCode {

    /** Every decision is covered by the act, nothing is violated and nothing is open. */
    static final int OK = 0;

    /** The command itself failed, or a rule did. */
    static final int INTERNAL_ERROR = 1;

    /** The command line is wrong. */
    static final int USAGE = 2;

    /** Nothing is violated and nothing is open, and the act does not cover a decision: of that one nothing was shown. */
    static final int NOT_COVERED = 3;

    /** Something is violated. */
    static final int VIOLATED = 4;

    /** An input could not be read; the others were checked. */
    static final int UNREADABLE = 5;

    /** Nothing is violated, and something is open. */
    static final int UNDETERMINED = 6;

    /** A jurist expected another answer, or less of the act was asked than is demanded. */
    static final int NOT_EXPECTED = 7;

    private ExitCode() {}
}
