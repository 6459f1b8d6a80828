package kz.ereje.examples.command;

import java.io.IOException;

/** The answer to a run, written entry by entry. */
interface Answer {

    /** What is written of an entry, made ready. */
    @FunctionalInterface
    interface Writing {

        /** Of an entry of which nothing is written. */
        Writing NOTHING = () -> {};

        /** Writes it; entry after entry, in one thread. */
        void write() throws IOException;
    }

    /**
     * Makes ready what is written of an entry, in any thread. Where this or the writing fails, the same entry is made ready once more, as one whose
     * check failed.
     */
    Writing ready(Entry entry, Checked checked) throws IOException;

    /** Ends the answer; one that is not ended cannot be taken for a whole one. */
    void end(Tally tally) throws IOException;

    /** Writes through what is held back, so that a run can be carried on from here. */
    void flush() throws IOException;
}
