package kz.ereje.examples.command;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.api.Report;
import kz.ereje.api.UnreadableDossierException;
import org.jspecify.annotations.Nullable;

/** What became of one file. */
sealed interface Checked {

    /** The file, as it was named. */
    String source();

    /**
     * A file that was checked.
     *
     * @param source the file
     * @param report the report on its decisions
     * @param day the day of the check
     * @param today whether no day was given, so that today was taken
     * @param misfits the exhibits whose files are not as the dossier says, where files are to be compared
     * @param seen what is recorded of it; null where nothing is
     */
    record Told(
            String source,
            Report report,
            LocalDate day,
            boolean today,
            List<ExhibitFiles.Misfit> misfits,
            RecordAnswer.@Nullable Seen seen)
            implements Checked {

        /** Keeps the list. */
        public Told {
            misfits = List.copyOf(misfits);
        }
    }

    /**
     * A file that is no dossier, or could not be opened.
     *
     * @param source the file
     * @param sha256 the SHA-256 of its bytes; empty where it could not be opened
     * @param why its problems
     */
    record Refused(String source, String sha256, UnreadableDossierException why) implements Checked {}

    /**
     * A file during whose check the program failed.
     *
     * @param source the file
     * @param sha256 the SHA-256 of its bytes; empty where it was not read
     * @param fault what was thrown
     */
    record Failed(String source, String sha256, Throwable fault) implements Checked {}

    /**
     * What was found and not read.
     *
     * @param source the file, folder or link
     * @param why the reason
     * @param matters whether a dossier may be lost by it
     */
    record NotRead(String source, Unread why, boolean matters) implements Checked {}
}
