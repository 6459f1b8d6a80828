package kz.ereje.examples.command;

import java.io.Closeable;
import java.io.IOException;
import kz.ereje.report.run.RunEntry;

/** Takes the entries of reports over a run, and gives them at its end. For one thread. */
interface KeptEntries extends Closeable {

    /** What is done with an entry. */
    @FunctionalInterface
    interface Each {
        void take(RunEntry entry) throws IOException;
    }

    void add(RunEntry entry) throws IOException;

    /** Gives all that were not given yet, in their order. */
    void each(Each each) throws IOException;

    void flush() throws IOException;

    @Override
    default void close() throws IOException {}

    /** Keeps none: each is given on at once. */
    static KeptEntries passing(Each each) {
        return new KeptEntries() {
            @Override
            public void add(RunEntry entry) throws IOException {
                each.take(entry);
            }

            @Override
            public void each(Each last) {
                // All were given.
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }
        };
    }
}
