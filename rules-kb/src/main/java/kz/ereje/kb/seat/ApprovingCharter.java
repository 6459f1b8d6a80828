package kz.ereje.kb.seat;

import kz.ereje.model.decision.CharterApproval;
import kz.ereje.model.fact.Answer;

/** Approving or changing the charter (regulation) of a state legal entity of the unit [12.2.11]. */
public final class ApprovingCharter extends SeatedDecision implements ExercisingOwnersRights {

    private final CharterApproval approval;

    ApprovingCharter(Papers papers, CharterApproval approval) {
        super(papers, approval);
        this.approval = approval;
    }

    @Override
    public Answer ownEntity() {
        return papers().speaksOfEntity(approval.entity());
    }
}
