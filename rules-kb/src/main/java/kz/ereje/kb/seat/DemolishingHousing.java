package kz.ereje.kb.seat;

import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.Demolition;
import kz.ereje.model.fact.Answer;

/** Demolishing dangerous housing [16.7]. */
public final class DemolishingHousing extends TouchingAsset {

    private final Demolition demolition;

    DemolishingHousing(Papers papers, Demolition demolition) {
        super(papers, demolition);
        this.demolition = demolition;
    }

    /** Whether one of these bodies, of the own territory, organises it. */
    public Answer organisedBy(ActorKind... kinds) {
        return papers().isOwnBody(demolition.organiser(), kinds);
    }
}
