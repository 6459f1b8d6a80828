package kz.ereje.model;

import java.time.LocalDate;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;

/**
 * A change of time, place or day after the notice (өзгеріс) [12.1.3].
 *
 * @param what what was changed
 * @param notifiedOn the day the people were notified, or none
 */
public record MeetingChange(
        Fact<ChangedParticular> what, @OrNone Fact<LocalDate> notifiedOn) {}
