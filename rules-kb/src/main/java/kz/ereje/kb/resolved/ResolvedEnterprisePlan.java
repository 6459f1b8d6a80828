package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Actor;
import kz.ereje.model.decision.EnterprisePlan;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Considering and approving the development plan of an enterprise [12.2.13]. */
public record ResolvedEnterprisePlan(DecisionFacts facts, EnterprisePlan decision) implements ApprovingPlan {

    @Override
    public Fact<Ref<Actor>> enterprise() {
        return decision.enterprise();
    }

    @Override
    public Fact<Boolean> approvedByOffice() {
        return decision.approvedByOffice();
    }

    @Override
    public Fact<Boolean> acted() {
        return decision.carriedOut();
    }
}
