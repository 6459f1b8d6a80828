package kz.ereje.kb.seat;

import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.EntityDecision;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** Creating, reorganising, renaming or liquidating a communal legal entity [12.2.9]. */
public final class ChangingEntity extends SeatedDecision {

    private final EntityDecision change;

    ChangingEntity(Papers papers, EntityDecision change) {
        super(papers, change);
        this.change = change;
    }

    /** Whether the entity is a communal legal entity of local self-government, of the own territory. */
    public Answer ownEntity() {
        return papers().isOwnBody(change.entity(), ActorKind.COMMUNAL_INSTITUTION, ActorKind.COMMUNAL_ENTERPRISE)
                .ifNo(Note.reason("entity.not-own", change.entity()));
    }
}
