package kz.ereje.report.year;

import java.time.LocalDate;
import kz.ereje.report.year.YearAnswer.Why;

/** What a paper has to do with a duty. Immutable. */
sealed interface Shows {

    /** It is not about the duty, or of another year. */
    record Nothing() implements Shows {}

    /**
     * It is about the duty and does not show it.
     *
     * @param why why not
     * @param reason the same as a sentence
     */
    record Not(Why why, Said reason) implements Shows {}

    /**
     * It shows it.
     *
     * @param day the day on which the duty was done
     */
    record Done(LocalDate day) implements Shows {}

    /** Of two answers the one that says more. */
    default Shows or(Shows other) {
        if (this instanceof Done mine && other instanceof Done theirs) {
            return theirs.day().isBefore(mine.day()) ? theirs : mine;
        }
        return other instanceof Done || this instanceof Nothing ? other : this;
    }
}
