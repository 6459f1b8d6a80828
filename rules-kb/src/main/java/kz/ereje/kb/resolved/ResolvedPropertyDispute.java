package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.decision.PropertyDispute;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** A dispute about property [12.1.13]. */
public record ResolvedPropertyDispute(DecisionFacts facts, PropertyDispute decision) implements TouchingAsset {

    @Override
    public Fact<Ref<Asset>> asset() {
        return decision.asset();
    }

    /** Whether an infringement of the right is known. */
    public Answer infringementKnown() {
        return decision.infringement().equalTo(true);
    }

    /** Whether measures were taken to defend the right. */
    public Answer somethingDoneToDefendTheRight() {
        return decision.measures().equalTo(true);
    }

    /** Whether one of these, of the own territory, represents the state's interest. */
    public Answer stateRepresentedBy(ActorKind... representatives) {
        return dossier().isOwnBody(decision.representative(), representatives);
    }

    /** Whether the office authorised the one who represents it. */
    public Answer representativeAuthorised() {
        return decision.authorised().equalTo(true);
    }
}
