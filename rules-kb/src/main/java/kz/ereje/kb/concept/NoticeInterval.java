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
                    .map(worst -> worst.reasons(late, meeting, day, checkedOn, usual))
                    .orElse(late);
        }
        boolean boundary = timings.stream()
                .anyMatch(timing -> timing.days() == usual
                        && timing.told().isKnown()
                        && timing.toldOn().plusDays(usual).equals(day));
        return boundary ? late.ifNo(Note.remark("notice.boundary", meeting)) : late;
    }

    /** How many days there were and how many the law requires; why they are fewer for a candidate; which days would be lawful. */
    private Answer reasons(
            Answer answer, Fact<LocalDate> meeting, LocalDate day, Fact<LocalDate> checkedOn, int usual) {
        Answer reasoned = answer.ifYes(filled(counted(meeting, day), day, checkedOn));
        if (days != usual) {
            reasoned = reasoned.ifYes(Note.reason("notice.candidacy", meeting));
        }
        return reasoned.ifYes(filled(lawfulDays(meeting, day, checkedOn), day, checkedOn));
    }

    private Note counted(Fact<LocalDate> meeting, LocalDate day) {
        return toldOn().isBefore(day)
                ? Note.reason("notice.days", told, meeting)
                : Note.reason("notice.not-before", told, meeting);
    }

    /** What can still be done is told otherwise than what could have been done. */
    private Note lawfulDays(Fact<LocalDate> meeting, LocalDate day, Fact<LocalDate> checkedOn) {
        LocalDate today = checkedOn.asOptional().orElse(LocalDate.MIN);
        if (!day.isAfter(today)) {
            return Note.reason("notice.meeting-over", told, meeting);
        }
        return day.minusDays(days).isBefore(today)
                ? Note.reason("notice.term-over", told, meeting)
                : Note.reason("notice.lawful-days", told, meeting);
    }

    private Note filled(Note note, LocalDate day, Fact<LocalDate> checkedOn) {
        return note.with("days", days)
                .with("given", ChronoUnit.DAYS.between(toldOn(), day))
                .with("lastLawfulDay", day.minusDays(days))
                .with("earliestMeeting", earliestMeeting())
                .with("earliestNewDay", earliestNewDay(checkedOn));
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
