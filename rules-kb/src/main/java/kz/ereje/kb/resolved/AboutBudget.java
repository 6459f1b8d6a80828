package kz.ereje.kb.resolved;

import kz.ereje.model.fact.Answer;

/** Approving or executing the budget of the unit for a year [12.1.5]. */
public interface AboutBudget extends ResolvedDecision {

    /** Whether the budget is planned and approved for the year. */
    Answer budgetOfTheUnitApprovedForTheYear();
}
