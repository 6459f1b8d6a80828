package kz.ereje.kb.seat;

import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.Assignment;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** Assigning property to a communal legal entity [12.2.15]. */
public final class AssigningProperty extends TouchingAsset {

    private final Assignment assignment;

    AssigningProperty(Papers papers, Assignment assignment) {
        super(papers, assignment);
        this.assignment = assignment;
    }

    /** Whether the assignee is anybody but a communal legal entity of the unit; the office itself leaves a doubt [20.1, 21]. */
    public Answer assignedToAnother() {
        Answer toOffice = papers().isOwnBody(assignment.assignee(), ActorKind.OFFICE);
        return papers().isOwnEntity(assignment.assignee())
                .negated()
                .both(
                        toOffice.isYes()
                                ? Answer.doubt(Note.doubt("assignment.to-office", assignment.assignee()))
                                : toOffice.negated());
    }
}
