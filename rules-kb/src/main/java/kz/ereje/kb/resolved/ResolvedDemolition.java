package kz.ereje.kb.resolved;

import java.util.List;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.AssetKind;
import kz.ereje.model.decision.Demolition;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Demolishing dangerous housing [16.7]. */
public record ResolvedDemolition(DecisionFacts facts, Demolition decision) implements TouchingAsset {

    @Override
    public Fact<Ref<Asset>> asset() {
        return decision.asset();
    }

    /** Whether the asset is of one of these kinds. */
    public Answer assetAmong(AssetKind... kinds) {
        return ofAsset(asked -> asked.kind().isAmong(List.of(kinds)).ifNo("asset.not-housing", asked.kind()));
    }

    /** Whether the asset is recognised as dangerous. */
    public Answer recognisedAsDangerous() {
        return ofAsset(asked -> asked.dangerous().equalTo(true));
    }

    /** Whether one of these bodies, of the own territory, organises it. */
    public Answer organisedBy(ActorKind... bodies) {
        return dossier().isOwnBody(decision.organiser(), bodies);
    }
}
