package kz.ereje.examples.command;

import java.io.PrintStream;

/** Reports a fault of the program in a sentence; the trace only where it was asked for. */
record Faults(PrintStream err, Words words, boolean debug) {

    /** Reports the fault and returns its exit code. */
    int told(Throwable fault) {
        err.println(
                fault instanceof OutOfMemoryError || fault.getCause() instanceof OutOfMemoryError
                        ? words.say("run.no-memory")
                        : words.say("internal.error", Shown.name(fault.toString())));
        if (debug) {
            fault.printStackTrace(err);
        }
        return ExitCode.INTERNAL_ERROR;
    }
}
