package kz.ereje.kb.resolved;

import kz.ereje.kb.act.Alternative;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.decision.Assignment;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;

/** Assigning property to a communal legal entity [12.2.15]. */
public record ResolvedAssignment(DecisionFacts facts, Assignment decision) implements TouchingAsset {

    @Override
    public Fact<Ref<Asset>> asset() {
        return decision.asset();
    }

    /** Whether the assignee is one of these, of the own territory. */
    public Answer assigneeAmong(ActorKind... assignees) {
        return dossier().isOwnBody(decision.assignee(), assignees);
    }

    /** Left open where the assignee is one of these, of the own territory [20.1, 21]. */
    public Answer openWhereAssigneeAmong(ActorKind... assignees) {
        Answer among = assigneeAmong(assignees);
        if (dossier().follows(Alternative.OFFICE_IS_NO_ASSIGNEE)) {
            return among.isYes()
                    ? among.negated().ifNo("reading.assigned-to-office", decision.assignee())
                    : Answer.no(); // One of these or not, it is none of those that may be.
        }
        return among.isYes() ? Answer.doubt(Note.doubt("assignment.to-office", decision.assignee())) : among;
    }
}
