package kz.ereje.kb.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ereje.kb.act.Dated;
import kz.ereje.kb.act.RemedyStep.TellInTime.How;
import kz.ereje.model.ChangedParticular;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingChange;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.MeetingStatus;
import kz.ereje.model.Notice;
import kz.ereje.model.NoticeChannel;
import kz.ereje.model.decision.MeetingDecision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;

/** Notifying the people of a meeting in time: earlier, of another day, or anew [12.1.2, 12.1.3]. */
record Meetings(ProposalDraft proposal) {

    /** The meeting that the decision is about. */
    Optional<Meeting> meeting() {
        return proposal.decision() instanceof MeetingDecision about
                ? ProposalDraft.referred(about.meeting(), proposal.dossier().meetings(), Meeting::id)
                : Optional.empty();
    }

    /** Whether the meeting still lies ahead, or is for today and not over; one that was held cannot be put right. */
    boolean ahead() {
        Optional<LocalDate> today = proposal.today();
        Optional<LocalDate> day = meeting().flatMap(meeting -> meeting.date().asOptional());
        if (today.isEmpty() || day.isEmpty()) {
            return false;
        }
        return day.get().isAfter(today.get()) || (day.get().equals(today.get()) && !held());
    }

    /** Whether it is known that the meeting does not lie ahead any more. */
    boolean over() {
        boolean dated = meeting().filter(meeting -> meeting.date().isKnown()).isPresent();
        return proposal.today().isPresent() && !ahead() && (dated || held());
    }

    private boolean held() {
        return meeting()
                .filter(meeting -> meeting.status().equalTo(MeetingStatus.HELD).isYes())
                .isPresent();
    }

    boolean notice(How how) {
        Optional<Meeting> meeting = meeting();
        Optional<LocalDate> from = proposal.today().map(this::notBeforeTheDecision);
        if (meeting.isEmpty() || from.isEmpty()) {
            return false;
        }
        return switch (how) {
            case EARLIER -> toldEarlier(meeting.get(), from.get());
            case DAY -> toldAlready(meeting.get()) && heldLater(meeting.get(), from.get(), false);
            case ANEW -> heldLater(meeting.get(), from.get(), true);
        };
    }

    /** The people are notified of a meeting on the day it is convened or later, not before. */
    private LocalDate notBeforeTheDecision(LocalDate today) {
        return proposal.decision()
                .particulars()
                .date()
                .asOptional()
                .filter(today::isBefore)
                .orElse(today);
    }

    /** Whether there is any notice, which a new day would change. */
    private static boolean toldAlready(Meeting meeting) {
        return meeting.notices().passes(notices -> !notices.isEmpty()).isYes();
    }

    /** A notice that is only planned goes out on the last lawful day. */
    private boolean toldEarlier(Meeting meeting, LocalDate today) {
        Optional<LocalDate> last = meeting.date()
                .asOptional()
                .map(day -> day.minusDays(days(meeting).on(day)));
        if (last.isEmpty() || last.get().isBefore(today)) {
            return false;
        }
        List<Notice> notices = meeting.notices().asOptional().orElse(List.of()).stream()
                .map(notice -> notAfter(last.get(), today, notice))
                .toList();
        proposal.set(meeting.notices(), Fact.of(notices));
        return true;
    }

    private static Notice notAfter(LocalDate last, LocalDate today, Notice notice) {
        boolean planned = notice.date().passes(day -> day.isAfter(today)).isYes();
        boolean late = notice.date().passes(day -> day.isAfter(last)).isYes();
        return planned && late
                ? new Notice(
                        Fact.of(last),
                        notice.givesTime(),
                        notice.givesPlace(),
                        notice.issues(),
                        notice.notDiscussed(),
                        notice.channels())
                : notice;
    }

    /** The meeting is moved to the earliest lawful day, notified today; where the notice is given anew, with all particulars. */
    private boolean heldLater(Meeting meeting, LocalDate today, boolean anew) {
        Optional<LocalDate> planned = anew ? Optional.empty() : onlyPlanned(meeting, today);
        LocalDate earliest = proposal.terms().earliest(term(meeting), planned.orElse(today));
        boolean moved = !meeting.date().passes(day -> !day.isBefore(earliest)).isYes();
        if (moved) {
            proposal.set(meeting.date(), Fact.of(earliest));
        }
        if (anew) {
            proposal.set(meeting.notices(), Fact.of(withNotice(meeting, today)));
        }
        boolean nothingToChange =
                planned.isPresent() || meeting.notices().passes(List::isEmpty).isYes();
        proposal.set(meeting.changes(), Fact.of(withChange(meeting, today, moved && !nothingToChange)));
        return moved || anew;
    }

    /** The last of the notices where all are still to come: then a new day changes nothing that was notified. */
    private static Optional<LocalDate> onlyPlanned(Meeting meeting, LocalDate today) {
        List<Notice> notices = meeting.notices().asOptional().orElse(List.of());
        boolean ahead = notices.stream()
                .allMatch(notice ->
                        notice.date().passes(day -> !day.isBefore(today)).isYes());
        return ahead
                ? notices.stream()
                        .flatMap(notice -> notice.date().asOptional().stream())
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }

    private Dated<Integer> days(Meeting meeting) {
        return proposal.terms().number(term(meeting));
    }

    /** The term by which the meeting that the decision is about is called. */
    String term() {
        return meeting().map(Meetings::term).orElse("notice-days");
    }

    /** The term that the law gives: the shorter one only where a candidate for akim is known to be the only issue. */
    private static String term(Meeting meeting) {
        List<Issue> issues = meeting.issues().asOptional().orElse(List.of());
        boolean onlyCandidacy = meeting.kind().equalTo(MeetingKind.ASSEMBLY).isYes()
                && !issues.isEmpty()
                && issues.stream()
                        .allMatch(
                                issue -> issue.candidateForAkim().equalTo(true).isYes());
        return onlyCandidacy ? "candidacy-notice-days" : "notice-days";
    }

    private List<Notice> withNotice(Meeting meeting, LocalDate today) {
        List<Issue> issues = new ArrayList<>(meeting.issues().asOptional().orElse(List.of()));
        if (issues.isEmpty()) {
            issues.addAll(named(meeting));
            proposal.set(meeting.issues(), Fact.of(List.copyOf(issues)));
        }
        List<Notice> notices = new ArrayList<>(meeting.notices().asOptional().orElse(List.of()));
        notices.add(Draft.of(Notice.class)
                .set("date", today)
                .set("givesTime", true)
                .set("givesPlace", true)
                .set("issues", issues.stream().map(Issue::id).toList())
                .set("channels", List.of(NoticeChannel.NOTICE_BOARD))
                .build());
        return List.copyOf(notices);
    }

    /** The issues that the notices name though the dossier does not list them; one new issue where none is named. */
    private static List<Issue> named(Meeting meeting) {
        List<Issue> named = toldOf(meeting).stream()
                .distinct()
                .map(reference -> Draft.of(Issue.class, reference.id()).build())
                .toList();
        return named.isEmpty()
                ? List.of(Draft.of(Issue.class, "issue")
                        .set("candidateForAkim", false)
                        .build())
                : named;
    }

    private static List<Ref<Issue>> toldOf(Meeting meeting) {
        return meeting.notices().asOptional().orElse(List.of()).stream()
                .flatMap(notice -> notice.issues().asOptional().orElse(List.of()).stream())
                .toList();
    }

    /** Every change not notified by today is notified today, the new day among them. */
    private static List<MeetingChange> withChange(Meeting meeting, LocalDate today, boolean moved) {
        List<MeetingChange> changes = new ArrayList<>();
        for (MeetingChange change : meeting.changes().asOptional().orElse(List.of())) {
            boolean toldBefore =
                    change.notifiedOn().passes(day -> !day.isAfter(today)).isYes();
            changes.add(toldBefore ? change : new MeetingChange(change.what(), Fact.of(today)));
        }
        if (moved) {
            changes.add(new MeetingChange(Fact.of(ChangedParticular.DAY), Fact.of(today)));
        }
        return List.copyOf(changes);
    }

    /** The issues that some notice names. */
    List<Issue> disclosed(Meeting meeting) {
        List<Ref<Issue>> named = toldOf(meeting);
        return meeting.issues().asOptional().orElse(List.of()).stream()
                .filter(issue -> named.contains(Ref.<Issue>to(issue.id())))
                .toList();
    }
}
