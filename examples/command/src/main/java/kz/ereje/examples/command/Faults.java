package kz.ereje.examples.command;

import java.io.PrintStream;

/** Tells a fault of the program in a sentence; the trace only to those who ask for it. */
record Faults(PrintStream err, Words words, boolean debug) {

    /** The exit code of a fault. */
    int told(Throwable fault) {
        err.println(
                fault instanceof OutOfMemoryError
                        ? words.say("run.no-memory")
                        : words.say("internal.error", Shown.name(fault.toString())));
        if (debug) {
            fault.printStackTrace(err);
        }
        return ExitCode.INTERNAL_ERROR;
    }
}
