package kz.ereje.kb.concept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.ereje.model.Notice;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/**
 * How the people were notified of one issue [12.1.3]. The complete notices that name it count; where none that names it is
 * complete, all that name it: what they lack is reported elsewhere.
 *
 * @param notices all notices, by their day
 * @param tells whether a notice names the issue and was published
 * @param candidacy whether the issue is the assembly's consent to a candidate for akim
 */
record IssueNotice(List<Notice> notices, Function<Notice, Answer> tells, Answer candidacy) {

    /** Whether the people were notified of it, and no notice that counts was in time. */
    Answer late(MeetingNotice meeting) {
        Answer toldInTime = toldInTime(meeting);
        Answer toldLate = toldLate(meeting);
        if (toldLate.isNo()) {
            return toldLate;
        }
        Answer told = any(notices, tells);
        if (toldInTime.isNo()) {
            return told.both(toldInTime.negated());
        }
        return told.both(timely(meeting).negated());
    }

    private Answer timely(MeetingNotice meeting) {
        Optional<Notice> first = first(notice -> tells.apply(notice).isYes());
        Optional<Notice> firstComplete = first(notice ->
                tells.apply(notice).isYes() && meeting.complete(notice).isYes());
        Others complete = new Others(notices.stream()
                .map(notice -> meeting.complete(notice).both(tells.apply(notice)))
                .toList());
        Answer timely = Answer.no();
        for (int i = 0; i < notices.size(); i++) {
            Notice notice = notices.get(i);
            boolean outdone = cameAfter(notice, firstComplete)
                    || (cameAfter(notice, first) && meeting.complete(notice).isNo());
            if (!outdone) {
                timely = timely.either(tells.apply(notice)
                        .both(inTime(meeting, notice))
                        .both(meeting.complete(notice).either(complete.anyBut(i).negated())));
            }
        }
        return timely;
    }

    /** Those after the first that counts as well cannot count; the notices stand by their day. */
    private Optional<Notice> first(Predicate<Notice> wanted) {
        return notices.stream().filter(wanted).findFirst();
    }

    private static boolean cameAfter(Notice notice, Optional<Notice> first) {
        return first.filter(other -> Days.after(notice.date(), other.date()).isYes())
                .isPresent();
    }

    private Answer toldInTime(MeetingNotice meeting) {
        return any(notices, notice -> tells.apply(notice).both(inTime(meeting, notice)));
    }

    /** Where some notice was in time, a late one counts only if it is complete. */
    private Answer toldLate(MeetingNotice meeting) {
        boolean timely = notices.stream()
                .anyMatch(notice ->
                        tells.apply(notice).isYes() && inTime(meeting, notice).isYes());
        return any(notices, notice -> {
            Answer counts = timely ? meeting.complete(notice) : Answer.yes();
            return tells.apply(notice).both(inTime(meeting, notice).negated()).both(counts);
        });
    }

    private Answer inTime(MeetingNotice meeting, Notice notice) {
        return meeting.inTime(notice.date(), candidacy);
    }

    private static Answer any(List<Notice> notices, Function<Notice, Answer> question) {
        Answer answer = Answer.no();
        for (Notice notice : notices) {
            answer = answer.either(question.apply(notice));
        }
        return answer;
    }

    /** The days of the notice that counts, for the sentence; empty where no notice names the issue. */
    Optional<NoticeInterval> timing(MeetingNotice meeting) {
        Predicate<Notice> telling = notice -> !tells.apply(notice).isNo();
        Optional<Notice> complete = notices.stream()
                .filter(telling)
                .filter(notice -> !meeting.complete(notice).isNo())
                .findFirst();
        return complete.or(() -> notices.stream().filter(telling).findFirst()).map(counting -> {
            Fact<LocalDate> told = counting.date();
            return new NoticeInterval(
                    meeting.inTime(told, candidacy).negated(),
                    told,
                    meeting.terms().named(candidacy.isYes()));
        });
    }
}
