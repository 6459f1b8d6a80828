package kz.ereje.kb.seat;

import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** Executing the budget of the unit in a year [12.1.5]. */
public sealed interface ExecutingBudget extends Seated permits ImplementingBudget, SpendingBudget {

    /** Whether the budget of that year was planned and approved. */
    Fact<Boolean> planApproved();

    /** Whether the budget was planned and approved for the year in which it is executed. */
    default Answer planned() {
        return planApproved().equalTo(true);
    }
}
