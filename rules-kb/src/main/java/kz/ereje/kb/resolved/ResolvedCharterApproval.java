package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Actor;
import kz.ereje.model.decision.CharterApproval;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Approving or changing the charter (regulation) of a state legal entity of the unit [12.2.11]. */
public record ResolvedCharterApproval(DecisionFacts facts, CharterApproval decision) implements ExercisingOwnersRights {

    @Override
    public Fact<Ref<Actor>> entity() {
        return decision.entity();
    }

    @Override
    public Answer communalEntityOfTheUnit() {
        return dossier().speaksOfEntity(entity());
    }
}
