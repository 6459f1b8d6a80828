package kz.ereje.kb.seat;

import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.PropertyDispute;
import kz.ereje.model.fact.Answer;

/** A dispute about property [12.1.13]. */
public final class DisputingProperty extends TouchingAsset {

    private final PropertyDispute dispute;

    DisputingProperty(Papers papers, PropertyDispute dispute) {
        super(papers, dispute);
        this.dispute = dispute;
    }

    /** Whether an infringement is known and nothing was done to defend the right. */
    public Answer undefended() {
        return arisen().both(dispute.infringement().equalTo(true))
                .both(dispute.measures().equalTo(true).negated());
    }

    /** Whether the office itself, or somebody whom it authorised, represents the state's interest. */
    public Answer representedWithPower() {
        return papers().isOwnBody(dispute.representative(), ActorKind.AKIM, ActorKind.ACTING_AKIM, ActorKind.OFFICE)
                .either(dispute.authorised().equalTo(true));
    }
}
