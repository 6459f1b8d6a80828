package kz.ereje.reference;

import java.util.List;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.MeetingStatus;
import kz.ereje.model.SeparateScope;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.MeetingConvening;
import kz.ereje.model.decision.MeetingDecisionExecution;

/** Gatherings and assemblies: organising them and carrying out their decisions [12.1.2, 12.1.4]. */
final class MeetingClauses {

    private MeetingClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("12.1.2", MeetingClauses::organising), new Clause("12.1.4", MeetingClauses::executing));
    }

    private static Ruling organising(Papers papers, Decision decision) {
        if (!(decision instanceof MeetingConvening convening)) {
            return Ruling.silent();
        }
        Tri spokenOf = papers.ofMeeting(
                convening.meeting(),
                meeting -> Ask.is(
                        meeting.kind(), MeetingKind.GATHERING, MeetingKind.SEPARATE_GATHERING, MeetingKind.ASSEMBLY));
        return Ruling.when(spokenOf.and(Entry.wordingHeld(decision)))
                .rule("not-organised", papers.ofMeeting(convening.meeting(), meeting -> notHeld(papers, meeting)))
                .rule(
                        "organiser",
                        papers.ofMeeting(
                                convening.meeting(),
                                meeting -> papers.isOwn(meeting.organiser(), Papers.DECIDER)
                                        .not()))
                .rule(
                        "separate-gathering-scope",
                        papers.ofMeeting(
                                convening.meeting(), meeting -> Ask.is(meeting.kind(), MeetingKind.SEPARATE_GATHERING)),
                        papers.ofMeeting(
                                convening.meeting(), meeting -> Ask.is(meeting.separateScope(), SeparateScope.OTHER)));
    }

    private static Tri notHeld(Papers papers, Meeting meeting) {
        return Ask.of(meeting.status(), MeetingClauses::notHeld).and(Ask.before(meeting.date(), papers.checkedOn()));
    }

    /** A meeting that is called planned though its day has passed: the dossier does not state whether it was held. */
    private static Tri notHeld(MeetingStatus status) {
        return status == MeetingStatus.PLANNED ? Tri.DOUBT : Tri.of(status == MeetingStatus.NOT_HELD);
    }

    private static Ruling executing(Papers papers, Decision decision) {
        if (!(decision instanceof MeetingDecisionExecution execution)) {
            return Ruling.silent();
        }
        Tri spokenOf = papers.ofMeeting(
                        execution.meeting(),
                        meeting -> Ask.is(meeting.kind(), MeetingKind.GATHERING, MeetingKind.ASSEMBLY))
                .and(Ask.yes(execution.approvedByAkim()));
        return Ruling.when(spokenOf.and(Entry.wordingHeld(decision)))
                .rule(
                        "not-executed",
                        Terms.lateOrOverdue(execution.executedOn(), execution.term(), papers.checkedOn()));
    }
}
