package kz.ereje.model;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;

/**
 * A notice of a meeting to the people (хабарландыру) [12.1.3].
 *
 * @param date the day it was made public
 * @param givesTime whether it gives the time
 * @param givesPlace whether it gives the place
 * @param issues the issues that it names; empty when it names none
 * @param notDiscussed in its words, what else it names and the meeting did not discuss, or none; no outcome rests on it
 * @param channels how it went out; empty when it was not published
 * @param shownBy the exhibits that show it; empty when none does
 */
public record Notice(
        Fact<LocalDate> date,
        Fact<Boolean> givesTime,
        Fact<Boolean> givesPlace,
        Fact<List<Ref<Issue>>> issues,
        @OrNone Fact<String> notDiscussed,
        Fact<List<NoticeChannel>> channels,
        Fact<List<Showing>> shownBy) {

    /** One of which it is not said what shows it. */
    public Notice(
            Fact<LocalDate> date,
            Fact<Boolean> givesTime,
            Fact<Boolean> givesPlace,
            Fact<List<Ref<Issue>>> issues,
            Fact<String> notDiscussed,
            Fact<List<NoticeChannel>> channels) {
        this(date, givesTime, givesPlace, issues, notDiscussed, channels, Fact.missing());
    }
}
