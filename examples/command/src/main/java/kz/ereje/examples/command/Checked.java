package kz.ereje.examples.command;

import java.time.LocalDate;
import kz.ereje.api.Report;
import kz.ereje.api.UnreadableDossierException;

/** What came of one file. */
sealed interface Checked {

    /** The file, as it was named. */
    String source();

    /**
     * It was checked.
     *
     * @param source the file
     * @param report what is said of its decisions
     * @param day the day of the check
     * @param today whether nobody named the day, so that today was taken
     */
    record Told(String source, Report report, LocalDate day, boolean today) implements Checked {}

    /**
     * It could not be read.
     *
     * @param source the file
     * @param sha256 of its bytes; empty where it could not be opened
     * @param why what is wrong with it
     */
    record Refused(String source, String sha256, UnreadableDossierException why) implements Checked {}
}
