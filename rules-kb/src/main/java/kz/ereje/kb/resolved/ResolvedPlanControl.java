package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Actor;
import kz.ereje.model.decision.PlanControl;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Controlling and analysing how the development plan of an enterprise is executed [12.1.15]. */
public record ResolvedPlanControl(DecisionFacts facts, PlanControl decision) implements AboutEnterprise {

    @Override
    public Fact<Ref<Actor>> enterprise() {
        return decision.enterprise();
    }

    /** Whether the execution was controlled and analysed in the period under check. */
    public Answer executionControlledAndAnalysedInThePeriod() {
        return decision.controlled().equalTo(true);
    }
}
