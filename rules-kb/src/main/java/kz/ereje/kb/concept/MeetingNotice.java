package kz.ereje.kb.concept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
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
 * How the people were notified of a meeting [12.1.3].
 *
 * <p>Of several notices the earliest complete one counts: it gives time, place and issues and was published. For each issue the
 * earliest notice counts that names it. Where no notice is complete, the earliest is examined for what it lacks.
 */
public final class MeetingNotice {

    /** Stands for an issue that no notice may name; no id of a dossier equals it. */
    private static final String UNDISCLOSED = "";

    private final NoticeTerms terms;
    private final Fact<LocalDate> checkedOn;
    private final Meeting meeting;
    private final List<Notice> notices;
    /** The answers so far: many decisions may rest on one meeting, and ask the same of it. */
    private final Map<String, Answer> answers = new HashMap<>();

    private final Map<Notice, Answer> inUsualTime = new IdentityHashMap<>(ResolvedDossier.FEW);
    private final Map<Notice, Answer> inShorterTime = new IdentityHashMap<>(ResolvedDossier.FEW);
    private final Map<Notice, Answer> complete = new IdentityHashMap<>(ResolvedDossier.FEW);
    private final Map<Notice, NamedIssues> named = new IdentityHashMap<>(ResolvedDossier.FEW);

    MeetingNotice(NoticeTerms terms, Fact<LocalDate> checkedOn, Meeting meeting) {
        this.terms = terms;
        this.checkedOn = checkedOn;
        this.meeting = meeting;
        this.notices = byDay(meeting);
    }

    /** The law by which the days of notice are counted. */
    NoticeTerms terms() {
        return terms;
    }

    /** Whether notice was given, or can still be given in time: before the last lawful day for it nothing is broken yet. */
    public Answer givenOnceDue() {
        return meeting.notices().passes(List::isEmpty).both(due()).negated();
    }

    /** Whether the notice gives the time. */
    public Answer givesTime() {
        return once("givesTime", () -> lacking(NoticeParticular.TIME).negated());
    }

    /** Whether the notice gives the place. */
    public Answer givesPlace() {
        return once("givesPlace", () -> lacking(NoticeParticular.PLACE).negated());
    }

    /** Whether the notice gives the issues. */
    public Answer givesIssues() {
        return once("givesIssues", () -> lacking(NoticeParticular.ISSUES).negated());
    }

    /** Whether the notice went out through mass media or by any other means. */
    public Answer wentOut() {
        return once("wentOut", () -> lacking(NoticeParticular.CHANNEL).negated());
    }

    private Answer once(String question, Supplier<Answer> answered) {
        Answer known = answers.get(question);
        if (known == null) {
            known = answered.get();
            answers.put(question, known);
        }
        return known;
    }

    /** Whether the last lawful day for notifying the people has passed on the day of the check. */
    private Answer due() {
        return due(onlyCandidacy());
    }

    private Answer due(Answer candidacy) {
        int days = terms.named(candidacy.isYes());
        Answer passed = inTime(checkedOn, candidacy).negated().ifNo(Note.remark("not-due-yet", meeting.date()));
        return meeting.date()
                .asOptional()
                .map(day ->
                        passed.ifNo(Note.remark("notice.due", meeting.date()).with("by", day.minusDays(days))))
                .orElse(passed);
    }

    /** Whether a notice was given, even a deficient one. */
    public Answer someNotice() {
        return meeting.notices().passes(notices -> !notices.isEmpty()).ifNo("notice.none", meeting.notices());
    }

    /** Whether every issue that the meeting discusses is named in a notice, or can still be named in time. */
    public Answer namesEveryIssue() {
        return once("namesEveryIssue", () -> someNotice().both(undisclosed()).negated());
    }

    private Answer undisclosed() {
        Answer dueForAny = due(Answer.no());
        if (dueForAny.isNo()) {
            return Answer.anyOf(meeting.issues(), issue -> disclosed(issue.id()).negated())
                    .both(dueForAny);
        }
        return meeting.issues().isMissing()
                ? someUndisclosed()
                : Answer.anyOf(
                        meeting.issues(),
                        issue -> disclosed(issue.id()).negated().both(due(candidacy(issue))));
    }

    /** Unknown until the issues are known, and whatever is unknown about those that a notice names or that none may name. */
    private Answer someUndisclosed() {
        return Stream.concat(named(), Stream.of(UNDISCLOSED))
                .map(this::disclosed)
                .filter(Answer::isUnknown)
                .reduce(Answer.unknown(meeting.issues()), Answer::both)
                .both(due());
    }

    /** Whether a notice names the issue, or none leaves it out. */
    private Answer disclosed(String issue) {
        Answer leftOut = Answer.anyOf(
                meeting.notices(), notice -> issues(notice).names(issue).negated());
        return Answer.anyOf(meeting.notices(), notice -> issues(notice).tells(issue))
                .either(leftOut.negated());
    }

    /** Whether the people were notified of every issue as many days before the day of the meeting as the law requires. */
    public Answer everyIssueInTime() {
        return once("everyIssueInTime", () -> someNotice().both(anyIssueLate()).negated());
    }

    private Answer anyIssueLate() {
        if (!meeting.notices().isKnown()) {
            return timeOfUnknownNotices();
        }
        List<IssueNotice> tellings = tellings();
        Answer late = counted().late().either(anyLate(tellings));
        List<NoticeInterval> timings =
                tellings.stream().flatMap(telling -> telling.timing().stream()).toList();
        boolean told = timings.stream().anyMatch(timing -> !late.isYes() || timing.isKnownToBeLate());
        return NoticeInterval.told(
                late, told ? timings : earliest(late), meeting.date(), checkedOn, terms.named(false));
    }

    /** The notice that counts, whatever issues it names. */
    private IssueNotice counted() {
        return new IssueNotice(this, notices, notice -> Answer.yes(), onlyCandidacy());
    }

    /** Whether the people were notified of an issue late though the notice that counts was in time; a single notice is that one. */
    private Answer anyLate(List<IssueNotice> tellings) {
        if (notices.size() < 2) {
            return Answer.no();
        }
        List<Answer> late = tellings.stream().map(IssueNotice::late).toList();
        return meeting.issues().isMissing()
                ? whicheverIssue(late)
                : late.stream().reduce(Answer.no(), Answer::either);
    }

    /** Unknown until the notices are known, the day of the meeting, and the candidacy of the issues. */
    private Answer timeOfUnknownNotices() {
        return tellings().stream()
                .map(IssueNotice::candidacy)
                .filter(Answer::isUnknown)
                .reduce(Days.unknown(meeting.notices(), meeting.date()), Answer::both);
    }

    /** Unknown until the issues are known, where the answer is not the same for each of those that the meeting may discuss. */
    private Answer whicheverIssue(List<Answer> late) {
        return late.stream().allMatch(Answer::isNo)
                ? Answer.no()
                : late.stream().filter(Answer::isUnknown).reduce(Answer.unknown(meeting.issues()), Answer::both);
    }

    /** For each issue; while they are not known, for each that a notice names and for one that none may name. */
    private List<IssueNotice> tellings() {
        if (meeting.issues().isMissing()) {
            return Stream.concat(named(), Stream.of(UNDISCLOSED))
                    .map(issue -> telling(issue, onlyCandidacy()))
                    .toList();
        }
        return meeting.issues().asOptional().orElse(List.of()).stream()
                .map(issue -> telling(issue.id(), candidacy(issue)))
                .toList();
    }

    private IssueNotice telling(String issue, Answer candidacy) {
        return new IssueNotice(this, notices, notice -> issues(notice).tells(issue), candidacy);
    }

    private Stream<String> named() {
        return notices.stream()
                .flatMap(notice -> notice.issues().asOptional().stream())
                .flatMap(List::stream)
                .map(Ref::id)
                .distinct();
    }

    /** Where no notice names an issue, the days of the first notice. */
    private List<NoticeInterval> earliest(Answer late) {
        return notices.stream()
                .limit(1)
                .map(notice -> new NoticeInterval(late, notice.date(), terms.named(false)))
                .toList();
    }

    private Answer inTime(Fact<LocalDate> told, Answer candidacy) {
        return terms.inTime(told, meeting.date(), candidacy);
    }

    /** Whether the notice was in time; how many days there were is the same for every issue. */
    Answer inTime(Notice notice, Answer candidacy) {
        Answer usual = inUsualTime.computeIfAbsent(notice, asked -> terms.inUsualTime(asked.date(), meeting.date()));
        return usual.isYes()
                ? usual
                : usual.either(inShorterTime
                        .computeIfAbsent(notice, asked -> terms.inShorterTime(asked.date(), meeting.date()))
                        .both(candidacy));
    }

    /** Only an assembly consents to a candidate, so a gathering's issue never has the shorter term. */
    private Answer candidacy(Issue issue) {
        return meeting.kind()
                .equalTo(MeetingKind.ASSEMBLY)
                .both(issue.candidateForAkim().equalTo(true));
    }

    /** Whether the people were notified of every change of time, place or day as many days before. */
    public Answer everyChangeInTime() {
        return once("everyChangeInTime", () -> changedTooLate().negated());
    }

    private Answer changedTooLate() {
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
    private static List<Notice> byDay(Meeting meeting) {
        return meeting.notices().asOptional().orElse(List.of()).stream()
                .sorted(Comparator.comparing(notice -> Days.latest(notice.date())))
                .toList();
    }

    private Answer lacking(NoticeParticular particular) {
        if (!meeting.notices().isKnown()) {
            return Answer.unknown(meeting.notices());
        }
        if (notices.isEmpty()) {
            return Answer.no(meeting.notices());
        }
        return missedByTheEarliest(notices, particular).both(noneComplete());
    }

    /** Of several notices of the first day one is enough; one whose day is not known exactly may be the earliest, or not. */
    private Answer missedByTheEarliest(List<Notice> all, NoticeParticular particular) {
        LocalDate first = all.stream()
                .map(notice -> Days.latest(notice.date()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Answer ofFirstDay = all(all.stream()
                .filter(notice -> Days.latest(notice.date()).equals(first))
                .map(notice -> missed(notice, particular))
                .toList());
        List<Answer> possible = new ArrayList<>(List.of(ofFirstDay));
        List<Notice> undated = new ArrayList<>();
        for (Notice notice : all) {
            LocalDate earliest = Days.earliest(notice.date());
            if (!notice.date().isKnown() && !earliest.isAfter(first)) {
                Answer missed = missed(notice, particular);
                possible.add(earliest.isBefore(first) ? missed : ofFirstDay.both(missed));
                undated.add(notice);
            }
        }
        return all(agree(possible) ? possible : open(undated, possible));
    }

    /** Whether the notice lacks it; where it may still be complete, {@code noneComplete()} answers that. */
    private Answer missed(Notice notice, NoticeParticular particular) {
        Answer has = particular.of(notice);
        return has.isUnknown() && !complete(notice).isNo() ? Answer.yes() : has.negated();
    }

    private static boolean agree(List<Answer> possible) {
        return possible.stream().allMatch(Answer::isYes) || possible.stream().allMatch(Answer::isNo);
    }

    private static Answer all(List<Answer> answers) {
        return answers.stream().reduce(Answer.yes(), Answer::both);
    }

    /** Unknown until the missing days are known, and what is missing of the notices that may be the earliest. */
    private static List<Answer> open(List<Notice> undated, List<Answer> possible) {
        Stream<Answer> days = undated.stream().map(notice -> Answer.unknown(notice.date()));
        return Stream.concat(days, possible.stream().filter(Answer::isUnknown)).toList();
    }

    private Answer noneComplete() {
        return Answer.anyOf(meeting.notices(), this::complete).negated();
    }

    /** Whether the notice is complete; cached, because it is the same for every issue. */
    Answer complete(Notice notice) {
        return complete.computeIfAbsent(
                notice,
                asked -> all(Stream.of(NoticeParticular.values())
                        .map(particular -> particular.of(asked))
                        .toList()));
    }

    /** Unpublished, a notice counts only where none was published: a fault of the channel, not of the issues. */
    private NamedIssues issues(Notice notice) {
        if (named.isEmpty()) {
            List<Answer> published =
                    notices.stream().map(NoticeParticular.CHANNEL::of).toList();
            Others others = new Others(published);
            for (int i = 0; i < notices.size(); i++) {
                Answer counts = published.get(i).either(others.anyBut(i).negated());
                named.put(notices.get(i), new NamedIssues(notices.get(i), counts));
            }
        }
        return Objects.requireNonNull(named.get(notice));
    }

    /** Whether the notice kept all of [12.1.3]: the questions of its rules, in their order. */
    public Answer lawful() {
        return givenOnceDue()
                .both(everyIssueInTime())
                .both(givesTime())
                .both(givesPlace())
                .both(givesIssues())
                .both(wentOut())
                .both(namesEveryIssue())
                .both(everyChangeInTime());
    }
}
