package kz.ereje.kb.resolved;

import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** Executing the budget of the unit in a year [12.1.5]. */
public interface ExecutingBudget extends ResolvedDecision {

    /** Whether the budget of that year was planned and approved. */
    Fact<Boolean> planApproved();

    /** Whether the budget was planned and approved for the year in which it is executed. */
    default Answer budgetOfTheUnitApprovedForTheYear() {
        return planApproved().equalTo(true);
    }
}
