package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Actor;
import kz.ereje.model.decision.EnterpriseReport;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Considering and approving the report on how a development plan was executed [12.2.13]. */
public record ResolvedEnterpriseReport(DecisionFacts facts, EnterpriseReport decision) implements ApprovingPlan {

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
        return decision.closed();
    }
}
