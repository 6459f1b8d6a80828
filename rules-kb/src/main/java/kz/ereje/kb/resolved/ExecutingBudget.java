package kz.ereje.kb.resolved;

import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** Executing the budget of the unit in a year [12.1.5]. */
public interface ExecutingBudget extends AboutBudget {

    /** Whether the budget of that year was planned and approved. */
    Fact<Boolean> planApproved();

    @Override
    default Answer budgetOfTheUnitApprovedForTheYear() {
        return planApproved().equalTo(true);
    }
}
