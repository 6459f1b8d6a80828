package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Actor;
import kz.ereje.model.decision.EnterprisePriorities;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Setting the priorities of a communal state enterprise and its mandatory volume of work [12.2.12]. */
public record ResolvedEnterprisePriorities(DecisionFacts facts, EnterprisePriorities decision)
        implements AboutEnterprise, ExercisingOwnersRights {

    @Override
    public Fact<Ref<Actor>> enterprise() {
        return decision.enterprise();
    }

    /** {@inheritDoc} Applies also where it is no enterprise. */
    @Override
    public Answer communalEntityOfTheUnit() {
        return dossier().speaksOfEntity(enterprise());
    }
}
