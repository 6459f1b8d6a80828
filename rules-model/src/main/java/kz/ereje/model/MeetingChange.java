package kz.ereje.model;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;

/**
 * A change of time, place or day after the notice (өзгеріс) [12.1.3].
 *
 * @param what what was changed
 * @param notifiedOn the day the people were notified, or none
 * @param shownBy the exhibits that show it; empty when none does
 */
public record MeetingChange(
        Fact<ChangedParticular> what, @OrNone Fact<LocalDate> notifiedOn, Fact<List<Showing>> shownBy) {

    /** One of which it is not said what shows it. */
    public MeetingChange(Fact<ChangedParticular> what, Fact<LocalDate> notifiedOn) {
        this(what, notifiedOn, Fact.missing());
    }
}
