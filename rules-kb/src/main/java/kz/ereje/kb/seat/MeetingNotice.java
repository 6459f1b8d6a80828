package kz.ereje.kb.seat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.Notice;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;

/**
 * How the people were told of a meeting [12.1.3].
 *
 * <p>Of several notices the earliest complete one counts: it gives time, place and issues and was published. For each issue the
 * earliest notice counts that names it. Where no notice is complete, the earliest is looked at for what it lacks.
 */
final class MeetingNotice {

    private final Fact<LocalDate> checkedOn;
    private final Meeting meeting;

    MeetingNotice(Fact<LocalDate> checkedOn, Meeting meeting) {
        this.checkedOn = checkedOn;
        this.meeting = meeting;
    }

    /** Whether no notice was given and the last lawful day for it has passed; before that nothing is broken yet. */
    Answer notNotified() {
        return meeting.notices().passes(List::isEmpty).both(due());
    }

    Answer withoutTime() {
        return lacking(notice -> notice.givesTime().equalTo(true));
    }

    Answer withoutPlace() {
        return lacking(notice -> notice.givesPlace().equalTo(true));
    }

    Answer withoutIssues() {
        return lacking(MeetingNotice::namesIssues);
    }

    Answer withoutChannel() {
        return lacking(MeetingNotice::published);
    }

    /** Whether the last lawful day for telling the people has passed on the day of the check. */
    private Answer due() {
        Answer candidacy = onlyCandidacy();
        int days = candidacy.isYes() ? NoticeTerm.CANDIDATE_DAYS : NoticeTerm.DAYS;
        Answer passed = inTime(checkedOn, candidacy).negated().ifNo(Note.remark("not-due-yet", meeting.date()));
        return meeting.date()
                .asOptional()
                .map(day ->
                        passed.ifNo(Note.remark("notice.due", meeting.date()).with("by", day.minusDays(days))))
                .orElse(passed);
    }

    /** Whether a notice was given, be it a bad one. */
    Answer someNotice() {
        return meeting.notices()
                .passes(notices -> !notices.isEmpty())
                .ifNo(Note.reason("notice.none", meeting.notices()));
    }

    /** Whether notice was given, and the meeting discusses an issue that it did not name and that can no longer be told in time. */
    Answer undisclosedIssue() {
        return someNotice()
                .both(Answer.anyOf(meeting.issues(), issue -> disclosed(issue).negated()))
                .both(due());
    }

    /** Whether a published notice names the issue, or none that was published leaves it out: an unpublished one is told elsewhere. */
    private Answer disclosed(Issue issue) {
        Answer leftOut = Answer.anyOf(
                meeting.notices(),
                notice -> published(notice).both(names(notice, issue).negated()));
        return Answer.anyOf(meeting.notices(), notice -> tells(notice, issue)).either(leftOut.negated());
    }

    /** Whether notice was given, and for some issue fewer days before the day of the meeting than the law asks. */
    Answer notifiedLate() {
        return someNotice().both(anyIssueLate());
    }

    private Answer anyIssueLate() {
        if (!meeting.notices().isKnown()) {
            return Answer.unknown(meeting.notices());
        }
        List<Issue> issues = meeting.issues().asOptional().orElse(List.of());
        List<Telling> tellings = issues.isEmpty()
                ? List.of(new Telling(notices(), notice -> Answer.yes(meeting.notices()), candidacyWithoutIssues()))
                : issues.stream()
                        .map(issue -> new Telling(notices(), notice -> tells(notice, issue), candidacy(issue)))
                        .toList();
        Answer late = Answer.no();
        for (Telling telling : tellings) {
            late = late.either(telling.late(this));
        }
        if (meeting.issues().isMissing() && tellings.get(0).mixed(this)) {
            Answer whichIssues = Answer.unknown(meeting.issues());
            late = late.isUnknown() ? late.both(whichIssues) : whichIssues;
        }
        List<Timing> timings = tellings.stream()
                .flatMap(telling -> telling.timing(this).stream())
                .toList();
        return Timing.told(late, timings, meeting.date(), checkedOn);
    }

    Answer inTime(Fact<LocalDate> told, Answer candidacy) {
        return Days.atLeastBefore(told, meeting.date(), NoticeTerm.DAYS)
                .either(Days.atLeastBefore(told, meeting.date(), NoticeTerm.CANDIDATE_DAYS)
                        .both(candidacy));
    }

    /** Only an assembly consents to a candidate, so a gathering's issue never has the shorter term. */
    private Answer candidacy(Issue issue) {
        return meeting.kind()
                .equalTo(MeetingKind.ASSEMBLY)
                .both(issue.candidateForAkim().equalTo(true));
    }

    private Answer candidacyWithoutIssues() {
        return meeting.kind()
                .equalTo(MeetingKind.ASSEMBLY)
                .both(meeting.issues().passes(issues -> !issues.isEmpty()));
    }

    /** Whether the time, place or day was changed and the people were not told of it as many days before. */
    Answer changedTooLate() {
        return Answer.anyOf(
                meeting.changes(),
                change -> change.notifiedOn()
                        .isNone()
                        .both(due())
                        .either(change.notifiedOn()
                                .isNone()
                                .negated()
                                .both(inTime(change.notifiedOn(), onlyCandidacy())
                                        .negated())));
    }

    private Answer onlyCandidacy() {
        return meeting.kind()
                .equalTo(MeetingKind.ASSEMBLY)
                .both(meeting.issues().passes(issues -> !issues.isEmpty()))
                .both(Answer.anyOf(meeting.issues(), issue -> candidacy(issue).negated())
                        .negated());
    }

    /** The notices by their day, those without one last. */
    private List<Notice> notices() {
        return meeting.notices().asOptional().orElse(List.of()).stream()
                .sorted(Comparator.comparing(
                        notice -> notice.date().asOptional().orElse(LocalDate.MAX)))
                .toList();
    }

    private Answer lacking(Function<Notice, Answer> particular) {
        if (!meeting.notices().isKnown()) {
            return Answer.unknown(meeting.notices());
        }
        List<Notice> all = notices();
        if (all.isEmpty()) {
            return Answer.no(meeting.notices());
        }
        return particular.apply(all.get(0)).negated().both(noneComplete());
    }

    private Answer noneComplete() {
        return Answer.anyOf(meeting.notices(), MeetingNotice::complete).negated();
    }

    static Answer complete(Notice notice) {
        return notice.givesTime()
                .equalTo(true)
                .both(notice.givesPlace().equalTo(true))
                .both(namesIssues(notice))
                .both(published(notice));
    }

    private static Answer namesIssues(Notice notice) {
        return notice.issues().passes(issues -> !issues.isEmpty());
    }

    private static Answer published(Notice notice) {
        return notice.channels().passes(channels -> !channels.isEmpty());
    }

    private static Answer tells(Notice notice, Issue issue) {
        return names(notice, issue).both(published(notice));
    }

    private static Answer names(Notice notice, Issue issue) {
        return notice.issues().passes(issues -> issues.contains(Ref.<Issue>to(issue.id())));
    }

    /** Whether the notice broke [12.1.3] in any way. */
    Answer unlawful() {
        return notNotified()
                .either(notifiedLate())
                .either(withoutTime())
                .either(withoutPlace())
                .either(withoutIssues())
                .either(withoutChannel())
                .either(undisclosedIssue())
                .either(changedTooLate());
    }
}
