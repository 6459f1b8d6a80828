package kz.ereje.report.run;

import java.io.IOException;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.ReportWriter;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.report.internal.Given;

/**
 * What became of one file of a run, in the words of one language: it can be made in any thread, and kept as bytes, before it is added to a
 * {@link RunOutput}. Immutable and safe for all threads.
 */
public final class RunEntry {

    private final RunFile file;

    private RunEntry(RunFile file) {
        this.file = file;
    }

    /** Of a file that was checked. Writes a sentence for each provision that is broken, open or failed; searches for no remedies. */
    public static RunEntry checked(String source, Report report, Language language) {
        return new RunEntry(
                RunFile.checked(Given.of(source, "name of the source"), Given.of(report, "report"), named(language)));
    }

    /**
     * Of a file that could not be read.
     *
     * @param sha256 the hash of the input; empty if it could not be opened
     */
    public static RunEntry refused(
            String source, String sha256, UnreadableDossierException unreadable, Language language) {
        return new RunEntry(RunFile.refused(
                Given.of(source, "name of the source"),
                Given.of(sha256, "hash of the input"),
                Given.of(unreadable, "exception"),
                named(language)));
    }

    /**
     * Of a file during whose check the program failed.
     *
     * @param sha256 the hash of the input; empty if it could not be read
     */
    public static RunEntry failed(String source, String sha256, Language language) {
        return new RunEntry(RunFile.failed(
                Given.of(source, "name of the source"), Given.of(sha256, "hash of the input"), named(language)));
    }

    static RunEntry notRead(ReportWriter.NotRead file, Language language) {
        return new RunEntry(RunFile.notRead(file, language));
    }

    private static Language named(Language language) {
        return Given.of(language, "language");
    }

    /**
     * An entry out of its bytes.
     *
     * @throws IOException if they are not those of an entry that this version has written
     */
    public static RunEntry of(byte[] bytes) throws IOException {
        return new RunEntry(EntryBytes.read(Given.of(bytes, "array of bytes")));
    }

    /** The entry as bytes, for {@link #of}. They are for the same version of this library and for nobody else. */
    public byte[] bytes() {
        return EntryBytes.written(file);
    }

    RunFile file() {
        return file;
    }
}
