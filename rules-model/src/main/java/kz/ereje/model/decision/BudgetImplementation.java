package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;

/**
 * Implementing the unit's budget (бюджетті іске асыру) [12.1.5, 12.1.7].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param year the budget year
 * @param planApproved whether the budget of that year was planned and approved
 */
public record BudgetImplementation(Particulars particulars, Fact<Integer> year, Fact<Boolean> planApproved)
        implements Decision {}
