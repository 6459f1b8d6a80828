package kz.ereje.kb.seat;

import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.AssignmentExecution;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** Executing an act or an assignment from above, or of the unit's akim [14.3]. */
public final class ExecutingAssignment extends SeatedDecision {

    private final AssignmentExecution execution;

    ExecutingAssignment(Papers papers, AssignmentExecution execution) {
        super(papers, execution);
        this.execution = execution;
    }

    /** Whether it comes from one of those whose acts and assignments the office has to execute. */
    public Answer fromThoseAbove() {
        Answer national = papers().isOfKind(
                        execution.issuer(), ActorKind.PRESIDENT, ActorKind.GOVERNMENT, ActorKind.CENTRAL_BODY);
        Answer ofRegion = papers().isOfKind(execution.issuer(), ActorKind.REGION_AKIM, ActorKind.REGION_AKIMAT);
        Answer here = papers().isOwnBody(
                        execution.issuer(),
                        ActorKind.DISTRICT_AKIM,
                        ActorKind.DISTRICT_AKIMAT,
                        ActorKind.AKIM,
                        ActorKind.ACTING_AKIM);
        return national.either(ofRegion).either(here).ifNo("assignment.other-issuer", execution.issuer());
    }

    /** Whether it was executed after its term, or is planned to be. */
    public Answer executedLate() {
        return Days.after(execution.executedOn(), execution.term());
    }

    /** Whether it is not executed and its term has passed on the day of the check; what is planned is not yet done. */
    public Answer overdue() {
        return Days.overdue(
                execution.term(),
                execution.executedOn(),
                papers().checkedOn(),
                Note.doubt("assignment.no-term", execution.term()));
    }

    /** Whether it was returned as inadequate and not put right. */
    public Answer returnedNotPutRight() {
        return execution
                .returned()
                .equalTo(true)
                .both(execution.putRight().equalTo(true).negated());
    }
}
