package kz.ereje.kb.concept;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/**
 * Whether the people were notified of one issue too late [12.1.3].
 *
 * @param late whether they were
 * @param told the day of the notice that counts for the issue
 * @param days how many days before the day of the meeting the law requires
 */
record NoticeInterval(Answer late, Fact<LocalDate> told, int days) {

    /**
     * States with the outcome how many days there were and which days would be lawful for every issue that was late.
     *
     * @param usual the days of notice of a meeting; exactly so many are the boundary
     */
    static Answer told(
            Answer late, List<NoticeInterval> timings, Fact<LocalDate> meeting, Fact<LocalDate> checkedOn, int usual) {
        if (!(meeting instanceof Fact.Known<LocalDate> held)) {
            return late;
        }
        LocalDate day = held.value();
        if (late.isYes()) {
            return timings.stream()
                    .filter(NoticeInterval::isKnownToBeLate)
                    .max(Comparator.comparing(NoticeInterval::earliestMeeting))
                    .map(worst -> late.ifYes(Note.reason("notice.days", worst.told(), meeting)
                            .with("days", worst.days())
                            .with("given", ChronoUnit.DAYS.between(worst.toldOn(), day))
                            .with("lastLawfulDay", day.minusDays(worst.days()))
                            .with("earliestMeeting", worst.earliestMeeting())
                            .with("earliestNewDay", worst.earliestNewDay(checkedOn))))
                    .orElse(late);
        }
        boolean boundary = timings.stream()
                .anyMatch(timing -> timing.days() == usual
                        && timing.told().isKnown()
                        && timing.toldOn().plusDays(usual).equals(day));
        return boundary ? late.ifNo(Note.remark("notice.boundary", meeting)) : late;
    }

    /** Whether the people were notified late, on a day that is known. */
    boolean isKnownToBeLate() {
        return late.isYes() && told.isKnown();
    }

    private LocalDate toldOn() {
        return told.asOptional().orElseThrow();
    }

    /** The people have to be notified of a new day too, not before the day of the check. */
    private LocalDate earliestNewDay(Fact<LocalDate> checkedOn) {
        LocalDate from =
                checkedOn.asOptional().filter(today -> today.isAfter(toldOn())).orElse(toldOn());
        return from.plusDays(days);
    }

    private LocalDate earliestMeeting() {
        return toldOn().plusDays(days);
    }
}
