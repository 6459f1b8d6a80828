package kz.ereje.kb.seat;

import kz.ereje.model.decision.MeetingDecisionExecution;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** Executing what a gathering or an assembly decided [12.1.4]. */
public final class ExecutingMeetingDecision extends OnMeeting {

    private final MeetingDecisionExecution execution;

    ExecutingMeetingDecision(Papers papers, MeetingDecisionExecution execution) {
        super(papers, execution);
        this.execution = execution;
    }

    /** Whether the akim approved what was decided; what he did not approve breaks nothing here. */
    public Answer approved() {
        return execution.approvedByAkim().equalTo(true).ifNo("execution.not-approved", execution.approvedByAkim());
    }

    /** Whether it was executed late, or not at all though its term has passed. */
    public Answer missed() {
        return Days.missed(
                execution.term(),
                execution.executedOn(),
                papers().checkedOn(),
                Note.doubt("execution.no-term", execution.term()));
    }
}
