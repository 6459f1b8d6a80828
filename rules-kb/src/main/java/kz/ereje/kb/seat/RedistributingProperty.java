package kz.ereje.kb.seat;

import kz.ereje.model.decision.Redistribution;
import kz.ereje.model.fact.Answer;

/** Redistributing property of a communal legal entity [12.2.6]. */
public final class RedistributingProperty extends TouchingAsset implements ExercisingOwnersRights, TakingFromEntity {

    private final Redistribution redistribution;

    RedistributingProperty(Papers papers, Redistribution redistribution) {
        super(papers, redistribution);
        this.redistribution = redistribution;
    }

    @Override
    public Answer ownEntity() {
        return governed().both(papers().speaksOfEntity(redistribution.holder()));
    }

    @Override
    public Answer heldByOwnEntity() {
        return papers().isOwnEntity(redistribution.holder());
    }

    @Override
    public Answer notAsMisplaced() {
        return Answer.yes();
    }
}
