package kz.ereje.kb.seat;

import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.ConsolidatedPlan;
import kz.ereje.model.fact.Answer;

/** Drawing up and approving the consolidated plan of receipts and spending [16.5]. */
public final class ConsolidatingPlan extends SeatedDecision {

    private final ConsolidatedPlan plan;

    ConsolidatingPlan(Papers papers, ConsolidatedPlan plan) {
        super(papers, plan);
        this.plan = plan;
    }

    /** Whether one of these, of the own territory, drew it up. */
    public Answer draftedBy(ActorKind... kinds) {
        return papers().isOwnBody(plan.draftedBy(), kinds);
    }

    /** Whether it leaves out a state institution of the unit that has such receipts, the office included. */
    public Answer leavesOutInstitution() {
        return Answer.anyOf(
                plan.leftOut(),
                institution -> papers().isOwnBody(institution, ActorKind.COMMUNAL_INSTITUTION, ActorKind.OFFICE));
    }
}
