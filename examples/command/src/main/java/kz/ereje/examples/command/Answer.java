package kz.ereje.examples.command;

import java.io.IOException;

/** The answer to a run, written file by file. */
interface Answer {

    /** Writes the report on a file; where this fails, {@link #failed} is called for the same file. */
    void checked(Checked.Told told) throws IOException;

    void refused(Checked.Refused refused) throws IOException;

    void failed(Checked.Failed failed) throws IOException;

    void notRead(Checked.NotRead file);

    /** Ends the answer; one that is not ended cannot be taken for a whole one. */
    void end(Tally tally) throws IOException;
}
