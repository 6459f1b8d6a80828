package kz.ereje.kb.concept;

import java.util.List;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.MeetingStatus;
import kz.ereje.model.SeparateScope;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;
import org.jspecify.annotations.Nullable;

/** A gathering, separate gathering or assembly that was called [12.1.2]; how the people were notified is {@link MeetingNotice}. */
public final class CalledMeeting {

    private static final List<MeetingKind> UNDER_THE_LAW =
            List.of(MeetingKind.GATHERING, MeetingKind.SEPARATE_GATHERING, MeetingKind.ASSEMBLY);

    private final ResolvedDossier dossier;
    private final Meeting meeting;
    private @Nullable MeetingNotice notice;
    private @Nullable Answer lawfullyNotified;

    CalledMeeting(ResolvedDossier dossier, Meeting meeting) {
        this.dossier = dossier;
        this.meeting = meeting;
    }

    /** The notification of the people, judged by these terms; made once for all callers with the same terms. */
    public MeetingNotice notice(NoticeTerms terms) {
        MeetingNotice known = notice;
        if (known == null || !known.terms().equals(terms)) {
            known = new MeetingNotice(terms, dossier.checkedOn(), meeting);
            notice = known;
        }
        return known;
    }

    /** Whether the meeting is of one of these kinds; another kind is a ground on which the rule does not apply. */
    public Answer kindAmong(List<MeetingKind> kinds) {
        return meeting.kind().isAmong(kinds).ifNo("meeting.other-kind", meeting.kind());
    }

    /** Whether one of these bodies, of the own territory, organises it. */
    public Answer organisedBy(ActorKind... bodies) {
        return dossier.isOwnBody(meeting.organiser(), bodies);
    }

    /** Whether a separate gathering is of one of these groups of residents. */
    public Answer separateScopeAmong(SeparateScope... groups) {
        return meeting.separateScope().isAmong(List.of(groups));
    }

    /** Whether its day has passed on the day of the check. */
    public Answer dayPassed() {
        return Days.after(dossier.checkedOn(), meeting.date());
    }

    /** Whether it has one of these states. */
    public Answer statusAmong(MeetingStatus... states) {
        return meeting.status().isAmong(List.of(states));
    }

    /** Left open where the meeting still has one of these states though its day has passed: the plan is outdated. */
    public Answer openWhileStatus(MeetingStatus... states) {
        return meeting.status().isAmong(List.of(states)).isYes()
                ? Answer.doubt(Note.doubt("meeting.plan-outdated", meeting.status(), meeting.date()))
                : Answer.no();
    }

    /** Whether its notice kept all of [12.1.3]; a meeting whose notice did not taints the consent that it gave. */
    Answer lawfullyNotified() {
        Answer known = lawfullyNotified;
        if (known == null) {
            NoticeTerms terms = NoticeTerms.of(dossier.terms(), meeting.date());
            known = kindAmong(UNDER_THE_LAW)
                    .both(notice(terms).lawful().negated())
                    .negated();
            lawfullyNotified = known;
        }
        return known;
    }
}
