package kz.ereje.api;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Reports of a run, written one dossier after the other, so that any number of them fits into memory: {@link ReportWriter} as one
 * document, {@link ReportLines} as lines; adapters write them in other forms. Changes with each report; one is for
 * one thread.
 */
public interface ReportOutput extends Closeable {

    /**
     * Adds a report.
     *
     * @param source the name of the file
     * @throws IOException if the stream cannot be written
     */
    void add(String source, Report report) throws IOException;

    /**
     * Adds a file that could not be read, with its problems.
     *
     * @param sha256 the hash of the input; empty if it could not be opened
     * @throws IOException if the stream cannot be written
     */
    void add(String source, String sha256, UnreadableDossierException unreadable) throws IOException;

    /**
     * Adds a file during whose check the program failed; it has a problem, {@code check-failed}, and what was written of the same file
     * before it counts for nothing.
     *
     * @param sha256 the hash of the input; empty if it could not be read
     * @throws IOException if the stream cannot be written
     */
    void addFailed(String source, String sha256) throws IOException;

    /**
     * Tells what became of all files of a run, by which an output that was cut short is known from a whole one. Nothing can be added after it.
     *
     * @throws IOException if the stream cannot be written
     */
    void files(ReportWriter.Counts counts, List<ReportWriter.NotRead> notRead) throws IOException;

    /**
     * The same, and what all decisions came to; an output that has no place for that leaves it out.
     *
     * @param totals the {@linkplain DecisionTotals#of totals} of the reports that were added, without those of files that failed after it
     * @throws IOException if the stream cannot be written
     */
    default void files(ReportWriter.Counts counts, DecisionTotals totals, List<ReportWriter.NotRead> notRead)
            throws IOException {
        Given.of(totals, "totals");
        files(counts, notRead);
    }

    /**
     * Writes what was added and is still held back, so that the stream holds it; an output that is not whole before its end holds it back.
     *
     * @throws IOException if the stream cannot be written
     */
    default void flush() throws IOException {}
}
