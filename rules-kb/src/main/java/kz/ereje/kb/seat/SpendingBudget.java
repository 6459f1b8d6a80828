package kz.ereje.kb.seat;

import kz.ereje.model.decision.AccountHolder;
import kz.ereje.model.decision.Spending;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** Paying from the budget of the unit [3, 12.1.5]. */
public final class SpendingBudget extends SeatedDecision implements ExecutingBudget, UsingAccount {

    private final Spending spending;

    SpendingBudget(Papers papers, Spending spending) {
        super(papers, spending);
        this.spending = spending;
    }

    @Override
    public Fact<Boolean> planApproved() {
        return spending.planApproved();
    }

    @Override
    public Fact<AccountHolder> account() {
        return spending.account();
    }

    /** Whether the budget provides for the payment. */
    public Answer providedFor() {
        return spending.inBudget().equalTo(true);
    }
}
