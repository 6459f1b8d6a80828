package kz.ereje.kb.seat;

import kz.ereje.model.decision.BudgetImplementation;
import kz.ereje.model.fact.Fact;

/** Deciding how the budget is implemented [12.1.5, 12.1.7]. */
public final class ImplementingBudget extends SeatedDecision implements ExecutingBudget {

    private final BudgetImplementation implementation;

    ImplementingBudget(Papers papers, BudgetImplementation implementation) {
        super(papers, implementation);
        this.implementation = implementation;
    }

    @Override
    public Fact<Boolean> planApproved() {
        return implementation.planApproved();
    }
}
