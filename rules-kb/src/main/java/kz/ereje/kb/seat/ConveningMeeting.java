package kz.ereje.kb.seat;

import java.util.function.Function;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.SeparateScope;
import kz.ereje.model.decision.MeetingConvening;
import kz.ereje.model.fact.Answer;

/** Convening a gathering, a separate gathering or an assembly [12.1.2, 12.1.3]. */
public final class ConveningMeeting extends OnMeeting {

    ConveningMeeting(Papers papers, MeetingConvening convening) {
        super(papers, convening);
    }

    /** Whether the wording that governed the notice is held, or the law itself settles its ten days: Law 148 art. 39-3(8). */
    public Answer noticeSettledByLaw() {
        Answer settled = meetingAmong(MeetingKind.GATHERING, MeetingKind.ASSEMBLY);
        return beforeHeldWording() && !settled.isNo() ? settled : heldWording();
    }

    private Answer ofNotice(Function<MeetingNotice, Answer> question) {
        return ofMeeting(meeting -> question.apply(meeting.notice()));
    }

    /** Whether its day has passed and it was neither held nor postponed nor cancelled [12.1.2]. */
    public Answer fellThrough() {
        return ofMeeting(CalledMeeting::fellThrough);
    }

    /** Whether the office or the akim organises it [12.1.2]. */
    public Answer organisedHere() {
        return ofMeeting(CalledMeeting::organisedHere);
    }

    /** Whether a separate gathering is of one of these groups [12.1.2]. */
    public Answer separateOf(SeparateScope... scopes) {
        return ofMeeting(meeting -> meeting.separateOf(scopes));
    }

    /** Whether a notice was given, whose contents can be looked at [12.1.3]. */
    public Answer notified() {
        return ofNotice(MeetingNotice::someNotice);
    }

    /** Whether no notice was given [12.1.3]. */
    public Answer notNotified() {
        return ofNotice(MeetingNotice::notNotified);
    }

    /** Whether notice came later than ten days before, three for a candidate for akim [12.1.3]. */
    public Answer notifiedLate() {
        return ofNotice(MeetingNotice::notifiedLate);
    }

    /** Whether the notice does not give the time [12.1.3]. */
    public Answer withoutTime() {
        return ofNotice(MeetingNotice::withoutTime);
    }

    /** Whether it does not give the place [12.1.3]. */
    public Answer withoutPlace() {
        return ofNotice(MeetingNotice::withoutPlace);
    }

    /** Whether it does not give the issues [12.1.3]. */
    public Answer withoutIssues() {
        return ofNotice(MeetingNotice::withoutIssues);
    }

    /** Whether it went out by no means at all [12.1.3]. */
    public Answer withoutChannel() {
        return ofNotice(MeetingNotice::withoutChannel);
    }

    /** Whether an issue is discussed that no notice names [12.1.3]. */
    public Answer undisclosedIssue() {
        return ofNotice(MeetingNotice::undisclosedIssue);
    }

    /** Whether time, place or day was changed without telling the people as long before [12.1.3]. */
    public Answer changedTooLate() {
        return ofNotice(MeetingNotice::changedTooLate);
    }
}
