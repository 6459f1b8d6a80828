package kz.ereje.kb.resolved;

import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Withdrawing or redistributing property of a communal legal entity [12.2.6]. */
public interface TakingFromEntity extends TouchingAsset, ExercisingOwnersRights {

    /** The holder of the property. */
    Fact<Ref<Actor>> holder();

    @Override
    default Answer communalEntityOfTheUnit() {
        return assetGovernedByTheAct().both(dossier().speaksOfEntity(holder()));
    }

    /** Whether the narrower provision on surplus, unused and misused property does not cover it [12.2.7]. */
    Answer notWithdrawnAsSurplusUnusedOrMisused();

    /** Whether the property is held by one of these, of the own territory. */
    default Answer propertyHeldBy(ActorKind... holders) {
        return dossier().isOwnBody(holder(), holders);
    }
}
