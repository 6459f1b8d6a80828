package kz.ereje.examples.command;

import kz.ereje.record.BrokenRecordException;
import kz.ereje.record.Replay;
import kz.ereje.record.ReplayedEntry;

/** The verdict on a record, written while it is read. */
interface ReplayAnswer {

    /** Adds an entry. */
    void add(ReplayedEntry entry);

    /** Ends the verdict on a record that is whole. */
    void end(Replay replay);

    /** Ends the verdict on one that is not: what was added counts for nothing. */
    void broken(BrokenRecordException why);
}
