package kz.ereje.kb.seat;

import kz.ereje.model.decision.EntityDecision;
import kz.ereje.model.fact.Answer;

/** Creating, reorganising, renaming or liquidating a communal legal entity [12.2.9]. */
public final class ChangingEntity extends SeatedDecision implements ExercisingOwnersRights {

    private final EntityDecision change;

    ChangingEntity(Papers papers, EntityDecision change) {
        super(papers, change);
        this.change = change;
    }

    @Override
    public Answer ownEntity() {
        return papers().speaksOfEntity(change.entity());
    }
}
