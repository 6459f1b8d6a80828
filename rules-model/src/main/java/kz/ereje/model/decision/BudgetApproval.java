package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;

/**
 * Approving the unit's budget (бюджетті бекіту) [12.1.5]; its day is the day of the approval.
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param year the budget year
 */
public record BudgetApproval(Particulars particulars, Fact<Integer> year) implements Decision {}
