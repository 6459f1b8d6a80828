package kz.ereje.model.decision;

import java.time.LocalDate;
import kz.ereje.model.fact.Fact;

/**
 * Implementing the unit's budget (бюджетті іске асыру) [12.1.5, 12.1.7].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param year the budget year
 * @param planApproved whether the budget of that year was planned and approved
 * @param planApprovedOn the day on which it was approved
 */
public record BudgetImplementation(
        Particulars particulars, Fact<Integer> year, Fact<Boolean> planApproved, Fact<LocalDate> planApprovedOn)
        implements Decision {}
