package kz.ereje.kb.resolved;

import kz.ereje.kb.act.Alternative;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.decision.Demolition;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Demolishing a building: dangerous housing of the unit [16.7], and any other property [12.2.3, 22]. */
public record ResolvedDemolition(DecisionFacts facts, Demolition decision)
        implements DisposingOfProperty, ManagingProperty {

    @Override
    public Fact<Ref<Asset>> asset() {
        return decision.asset();
    }

    /** Whether it is housing, and of the unit [16.7]. */
    public Answer housingOfTheUnit() {
        return ofAsset(asked -> ownership().housing().ifNo("asset.not-housing", asked.kind()))
                .both(ownership().ofTheUnit().ifNo("asset.not-own", asset()));
    }

    /** Clause 16 is narrower where it speaks of the housing. */
    @Override
    public Answer noNarrowerProvisionSpeaksOfIt() {
        return dossier()
                .spokenOfUnless(Alternative.DEMOLITION_IS_NO_MANAGING)
                .both(ownership()
                        .housing()
                        .both(ownership().ofTheUnit())
                        .negated()
                        .ifNo("demolition.of-housing", asset()));
    }

    /** Whether the asset is recognised as dangerous. */
    public Answer recognisedAsDangerous() {
        return ofAsset(asked -> asked.dangerous().equalTo(true));
    }

    /** Whether one of these bodies, of the own territory, organises it. */
    public Answer organisedBy(ActorKind... bodies) {
        return dossier().isOwnBody(decision.organiser(), bodies);
    }

    /** Housing that the district handed to the akim is the act's matter, if clause 16 means it. */
    @Override
    public boolean outsideTheAct() {
        return DisposingOfProperty.super.outsideTheAct() && housingOfTheUnit().isNo();
    }

    @Override
    public Answer disposingInTheSenseOfTheAct() {
        return dossier().spokenOfUnless(Alternative.DEMOLITION_IS_NO_DISPOSAL);
    }
}
