package kz.ereje.kb.resolved;

import java.time.LocalDate;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.BudgetImplementation;
import kz.ereje.model.fact.Fact;

/** Deciding how the budget is implemented [12.1.5, 12.1.7]. */
public record ResolvedBudgetImplementation(DecisionFacts facts, BudgetImplementation decision)
        implements ExecutingBudget {

    @Override
    public Fact<Boolean> planApproved() {
        return decision.planApproved();
    }

    @Override
    public Fact<LocalDate> planApprovedOn() {
        return decision.planApprovedOn();
    }
}
