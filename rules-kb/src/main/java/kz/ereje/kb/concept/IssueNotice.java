package kz.ereje.kb.concept;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kz.ereje.model.Notice;
import kz.ereje.model.fact.Answer;

/**
 * How the people were notified of one issue [12.1.3]. The complete notices that name it count; where none that names it is
 * complete, all that name it: what they lack is reported elsewhere.
 */
final class IssueNotice {

    private final MeetingNotice meeting;
    private final List<Notice> notices;
    private final Answer candidacy;

    /** By the places of the notices: whether each names the issue and was published, and whether it was in time. */
    private final List<Answer> tells;

    private final List<Answer> inTime;

    /**
     * The notices of a meeting, as far as they are about one issue.
     *
     * @param notices all notices, by their day
     * @param tells whether a notice names the issue and was published
     * @param candidacy whether the issue is the assembly's consent to a candidate for akim
     */
    IssueNotice(MeetingNotice meeting, List<Notice> notices, Function<Notice, Answer> tells, Answer candidacy) {
        this.meeting = meeting;
        this.notices = notices;
        this.candidacy = candidacy;
        this.tells = notices.stream().map(tells).toList();
        this.inTime = notices.stream()
                .map(notice -> meeting.inTime(notice, candidacy))
                .toList();
    }

    /** Whether the issue is the assembly's consent to a candidate for akim. */
    Answer candidacy() {
        return candidacy;
    }

    /** Whether the people were notified of it, and no notice that counts was in time. */
    Answer late() {
        Answer toldInTime = any(i -> tells.get(i).both(inTime.get(i)));
        Answer toldLate = toldLate();
        if (toldLate.isNo()) {
            return toldLate;
        }
        Answer told = any(tells::get);
        return told.both((toldInTime.isNo() ? toldInTime : timely()).negated());
    }

    /** Where some notice was in time, a late one counts only if it is complete. */
    private Answer toldLate() {
        boolean timely =
                places().anyMatch(i -> tells.get(i).isYes() && inTime.get(i).isYes());
        return any(i -> {
            Answer counts = timely ? complete(i) : Answer.yes();
            return tells.get(i).both(inTime.get(i).negated()).both(counts);
        });
    }

    /** Whether a notice that counts was in time: one that came after another that counts as well does not. */
    private Answer timely() {
        OptionalInt first = first(i -> tells.get(i).isYes());
        OptionalInt firstComplete =
                first(i -> tells.get(i).isYes() && complete(i).isYes());
        Others complete = new Others(
                places().mapToObj(i -> complete(i).both(tells.get(i))).toList());
        return any(i -> {
            boolean outdone = cameAfter(i, firstComplete)
                    || (cameAfter(i, first) && complete(i).isNo());
            return outdone
                    ? Answer.no()
                    : tells.get(i)
                            .both(inTime.get(i))
                            .both(complete(i).either(complete.anyBut(i).negated()));
        });
    }

    private IntStream places() {
        return IntStream.range(0, notices.size());
    }

    private OptionalInt first(IntPredicate wanted) {
        return places().filter(wanted).findFirst();
    }

    private boolean cameAfter(int place, OptionalInt other) {
        return other.isPresent()
                && Days.after(
                                notices.get(place).date(),
                                notices.get(other.getAsInt()).date())
                        .isYes();
    }

    private Answer complete(int place) {
        return meeting.complete(notices.get(place));
    }

    private Answer any(IntFunction<Answer> question) {
        Answer answer = Answer.no();
        for (int i = 0; i < notices.size(); i++) {
            answer = answer.either(question.apply(i));
        }
        return answer;
    }

    /** The days of the notice that counts, for the sentence; empty where no notice names the issue. */
    Optional<NoticeInterval> timing() {
        OptionalInt complete = first(i -> !tells.get(i).isNo() && !complete(i).isNo());
        OptionalInt counting =
                complete.isPresent() ? complete : first(i -> !tells.get(i).isNo());
        return counting.isEmpty()
                ? Optional.empty()
                : Optional.of(new NoticeInterval(
                        inTime.get(counting.getAsInt()).negated(),
                        notices.get(counting.getAsInt()).date(),
                        meeting.terms().named(candidacy.isYes())));
    }
}
