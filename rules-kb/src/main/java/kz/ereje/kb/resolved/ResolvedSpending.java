package kz.ereje.kb.resolved;

import java.time.LocalDate;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.AccountHolder;
import kz.ereje.model.decision.Spending;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** Paying from the budget of the unit [3, 12.1.5]. */
public record ResolvedSpending(DecisionFacts facts, Spending decision) implements ExecutingBudget, UsingAccount {

    @Override
    public Fact<Boolean> planApproved() {
        return decision.planApproved();
    }

    @Override
    public Fact<LocalDate> planApprovedOn() {
        return decision.planApprovedOn();
    }

    @Override
    public Fact<AccountHolder> account() {
        return decision.account();
    }

    /** Whether the budget provides for the payment. */
    public Answer budgetOfTheUnitProvidesForPayment() {
        return decision.inBudget().equalTo(true);
    }
}
