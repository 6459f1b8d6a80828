package kz.ereje.kb.seat;

import java.util.List;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.MeetingStatus;
import kz.ereje.model.SeparateScope;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;
import org.jspecify.annotations.Nullable;

/** A gathering, separate gathering or assembly that was called [12.1.2]; how the people were told is {@link MeetingNotice}. */
final class CalledMeeting {

    private static final List<MeetingKind> UNDER_THE_LAW =
            List.of(MeetingKind.GATHERING, MeetingKind.SEPARATE_GATHERING, MeetingKind.ASSEMBLY);

    private final Papers papers;
    private final Meeting meeting;
    private final MeetingNotice notice;
    private @Nullable Answer unlawfullyNotified;

    CalledMeeting(Papers papers, Meeting meeting) {
        this.papers = papers;
        this.meeting = meeting;
        this.notice = new MeetingNotice(papers.checkedOn(), meeting);
    }

    MeetingNotice notice() {
        return notice;
    }

    /** Whether it is a gathering, a separate gathering or an assembly, not the akim's report meeting or another one. */
    Answer underTheLaw() {
        return meeting.kind().isAmong(UNDER_THE_LAW).ifNo("meeting.other-kind", meeting.kind());
    }

    Answer kindAmong(MeetingKind... kinds) {
        return meeting.kind().isAmong(List.of(kinds)).ifNo("meeting.other-kind", meeting.kind());
    }

    Answer organisedHere() {
        return papers.isOwnBody(meeting.organiser(), ActorKind.AKIM, ActorKind.ACTING_AKIM, ActorKind.OFFICE);
    }

    Answer separateOf(SeparateScope... scopes) {
        return meeting.separateScope().isAmong(List.of(scopes));
    }

    /** Whether its day has passed and it was neither held nor postponed nor cancelled. */
    Answer fellThrough() {
        return Days.after(papers.checkedOn(), meeting.date())
                .both(meeting.status().then(this::notHeld));
    }

    private Answer notHeld(MeetingStatus status) {
        if (status == MeetingStatus.PLANNED) {
            return Answer.doubt(Note.doubt("meeting.plan-outdated", meeting.status(), meeting.date()));
        }
        return status == MeetingStatus.NOT_HELD ? Answer.yes() : Answer.no();
    }

    /** Whether its notice broke [12.1.3] in any way: such a meeting taints the consent that it gave. */
    Answer unlawfullyNotified() {
        Answer known = unlawfullyNotified;
        if (known == null) {
            known = underTheLaw().both(notice().unlawful());
            unlawfullyNotified = known;
        }
        return known;
    }
}
