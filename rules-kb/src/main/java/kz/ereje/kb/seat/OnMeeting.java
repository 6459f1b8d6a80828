package kz.ereje.kb.seat;

import java.util.function.Function;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.decision.MeetingDecision;
import kz.ereje.model.fact.Answer;

/** A decision about a meeting of residents [12.1.2, 12.1.3, 12.1.4, 16.3]. */
public class OnMeeting extends SeatedDecision {

    private final MeetingDecision about;

    OnMeeting(Papers papers, MeetingDecision about) {
        super(papers, about);
        this.about = about;
    }

    final Answer ofMeeting(Function<CalledMeeting, Answer> question) {
        return about.meeting().then(reference -> question.apply(papers().called(reference)));
    }

    /** Whether it is a gathering, a separate gathering or an assembly (Law 148 art. 39-3). */
    public final Answer meetingUnderTheLaw() {
        return ofMeeting(CalledMeeting::underTheLaw);
    }

    /** Whether the meeting is of one of these kinds. */
    public final Answer meetingAmong(MeetingKind... kinds) {
        return ofMeeting(meeting -> meeting.kindAmong(kinds));
    }
}
