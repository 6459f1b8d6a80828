package kz.ereje.kb.seat;

import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.Works;
import kz.ereje.model.decision.WorksType;
import kz.ereje.model.fact.Answer;

/** Building, reconstructing or repairing an object [12.1.9]. */
public final class WorksOnObject extends ContractedProperty {

    private final Works works;

    WorksOnObject(Papers papers, Works works) {
        super(papers, works);
        this.works = works;
    }

    @Override
    public Answer existing() {
        return works.type().equalTo(WorksType.CONSTRUCTION).negated().ifNo("asset.not-yet-built", works.type());
    }

    /** Whether the customer is the own office; the akim and an acting akim stand for it. */
    public Answer orderedByOffice() {
        return papers().isOwnBody(works.customer(), ActorKind.OFFICE, ActorKind.AKIM, ActorKind.ACTING_AKIM);
    }
}
