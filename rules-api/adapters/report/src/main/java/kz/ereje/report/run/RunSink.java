package kz.ereje.report.run;

import java.io.Closeable;
import java.io.IOException;

/** A form of a report over a run, file by file. For one thread. */
interface RunSink extends Closeable {

    /** Takes a file that is done with. */
    void file(RunFile file) throws IOException;

    /** Ends the report. */
    void end(RunTotals totals) throws IOException;

    /** Gives back what it holds; the stream stays open. What was not ended stays cut short. */
    @Override
    default void close() throws IOException {}
}
