package kz.ereje.kb.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Whether a notice tells of the issue, or none leaves it out. */
    private Answer disclosed(Issue issue) {
        Answer leftOut = Answer.anyOf(
                meeting.notices(), notice -> names(notice, issue.id()).negated());
        return Answer.anyOf(meeting.notices(), notice -> tells(notice, issue.id()))
                .either(leftOut.negated());
    }

    /** Whether notice was given, and for some issue fewer days before the day of the meeting than the law asks. */
    Answer notifiedLate() {
        return someNotice().both(anyIssueLate());
    }

    private Answer anyIssueLate() {
        if (!meeting.notices().isKnown()) {
            return timeOfUnknownNotices();
        }
        List<Telling> tellings = tellings();
        Answer late = Answer.no();
        for (Telling telling : tellings) {
            late = late.either(telling.late(this));
        }
        late = late.either(everyNoticeLate());
        if (!issuesAreNamed() && meeting.issues().isMissing() && tellings.get(0).mixed(this)) {
            Answer whichIssues = Answer.unknown(meeting.issues());
            late = late.isUnknown() ? late.both(whichIssues) : whichIssues;
        }
        List<Timing> timings = tellings.stream()
                .flatMap(telling -> telling.timing(this).stream())
                .toList();
        return Timing.told(late, timings.isEmpty() ? earliest(late) : timings, meeting.date(), checkedOn);
    }

    /** The notices, and what else it takes to tell whether they were in time. */
    private Answer timeOfUnknownNotices() {
        List<Issue> issues = meeting.issues().asOptional().orElse(List.of());
        Stream<Answer> candidacies = issues.isEmpty()
                ? Stream.of(candidacyWithoutIssues())
                : issues.stream().map(this::candidacy);
        Stream<Answer> others = Stream.concat(Stream.of(meeting.date().passes(day -> true)), candidacies);
        return others.filter(Answer::isUnknown).reduce(Answer.unknown(meeting.notices()), Answer::both);
    }

    /** For each issue; while they are not known, for each that a notice names, or for all together. */
    private List<Telling> tellings() {
        List<Issue> issues = meeting.issues().asOptional().orElse(List.of());
        if (!issues.isEmpty()) {
            return issues.stream()
                    .map(issue -> new Telling(notices(), notice -> tells(notice, issue.id()), candidacy(issue)))
                    .toList();
        }
        if (issuesAreNamed()) {
            return named().map(
                            issue -> new Telling(notices(), notice -> tells(notice, issue), candidacyWithoutIssues()))
                    .toList();
        }
        return List.of(new Telling(
                notices(), notice -> namesIssues(notice).both(published(notice)), candidacyWithoutIssues()));
    }

    /** Whether each notice says which issues it names, and some are named. */
    private boolean issuesAreNamed() {
        return notices().stream().noneMatch(notice -> notice.issues().isMissing())
                && named().findFirst().isPresent();
    }

    private Stream<String> named() {
        return notices().stream()
                .flatMap(notice -> notice.issues().asOptional().stream())
                .flatMap(List::stream)
                .map(Ref::id)
                .distinct();
    }

    /** Where no notice tells of an issue, the days of the first one. */
    private List<Timing> earliest(Answer late) {
        return notices().stream()
                .limit(1)
                .map(notice -> new Timing(late, notice.date(), NoticeTerm.DAYS))
                .toList();
    }

    /** Whatever the notices told, and though they told nothing: where none came in time for an issue, they came late. */
    private Answer everyNoticeLate() {
        List<Issue> issues = meeting.issues().asOptional().orElse(List.of());
        return issues.isEmpty()
                ? everyNoticeLate(candidacyWithoutIssues())
                : issues.stream()
                        .map(issue -> everyNoticeLate(candidacy(issue)))
                        .reduce(Answer.no(), Answer::either);
    }

    private Answer everyNoticeLate(Answer candidacy) {
        return anyOf(notices(), notice -> inTime(notice.date(), candidacy)).negated();
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
        return missedByTheEarliest(all, particular).both(noneComplete());
    }

    /** Of several notices of the first day one is enough; one without a day may be the earliest, or not. */
    private static Answer missedByTheEarliest(List<Notice> all, Function<Notice, Answer> particular) {
        Fact<LocalDate> first = all.get(0).date();
        List<Notice> ofFirstDay = all.stream()
                .filter(notice -> first.isKnown() && notice.date().asOptional().equals(first.asOptional()))
                .toList();
        List<Notice> undated =
                all.stream().filter(notice -> !notice.date().isKnown()).toList();
        List<Answer> possible = undated.stream()
                .map(notice -> particular.apply(notice).negated())
                .collect(Collectors.toCollection(ArrayList::new));
        if (!ofFirstDay.isEmpty()) {
            possible.add(0, anyOf(ofFirstDay, particular).negated());
        }
        return possible.size() == 1 || agree(possible) ? all(possible) : all(open(undated, possible));
    }

    private static boolean agree(List<Answer> possible) {
        return possible.stream().allMatch(Answer::isYes) || possible.stream().allMatch(Answer::isNo);
    }

    private static Answer all(List<Answer> answers) {
        return answers.stream().reduce(Answer.yes(), Answer::both);
    }

    /** It takes the missing days to tell, and what is missing of the notices that may be the earliest. */
    private static List<Answer> open(List<Notice> undated, List<Answer> possible) {
        Stream<Answer> days = undated.stream().map(notice -> Answer.unknown(notice.date()));
        return Stream.concat(days, possible.stream().filter(Answer::isUnknown)).toList();
    }

    private static Answer anyOf(List<Notice> notices, Function<Notice, Answer> particular) {
        return notices.stream().map(particular).reduce(Answer.no(), Answer::either);
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

    /** An unpublished notice tells only where none was published: that is the fault of the channel, not of the issues. */
    private Answer tells(Notice notice, String issue) {
        Answer nonePublished =
                Answer.anyOf(meeting.notices(), MeetingNotice::published).negated();
        return names(notice, issue).both(published(notice).either(nonePublished));
    }

    private static Answer names(Notice notice, String issue) {
        return notice.issues().passes(issues -> issues.contains(Ref.<Issue>to(issue)));
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
