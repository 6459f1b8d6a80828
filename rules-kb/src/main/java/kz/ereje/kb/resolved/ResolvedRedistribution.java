package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.decision.Redistribution;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Redistributing property of a communal legal entity [12.2.6]. */
public record ResolvedRedistribution(DecisionFacts facts, Redistribution decision) implements TakingFromEntity {

    @Override
    public Fact<Ref<Asset>> asset() {
        return decision.asset();
    }

    @Override
    public Fact<Ref<Actor>> holder() {
        return decision.holder();
    }

    @Override
    public Answer notWithdrawnAsSurplusUnusedOrMisused() {
        return Answer.yes();
    }
}
