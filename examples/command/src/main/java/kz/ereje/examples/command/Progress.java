package kz.ereje.examples.command;

import java.io.PrintStream;

/** Tells how far a run is. For one thread. */
interface Progress extends AutoCloseable {

    /** So many entries are between two lines of it. */
    int TELL_EVERY = 1000;

    /**
     * An entry is done with.
     *
     * @param done how many are
     * @param weight how heavy it was, in bytes
     */
    void done(int done, long weight);

    @Override
    default void close() {}

    /** Nothing at all. */
    static Progress silent() {
        return (done, weight) -> {};
    }

    /** A line for each thousand, for a file that errors are kept in. */
    static Progress lines(PrintStream err, Words words) {
        return (done, weight) -> {
            if (done % TELL_EVERY == 0) {
                err.println(words.say("run.progress", String.valueOf(done)));
            }
        };
    }
}
