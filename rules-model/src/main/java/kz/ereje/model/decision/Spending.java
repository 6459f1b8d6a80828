package kz.ereje.model.decision;

import java.time.LocalDate;
import kz.ereje.model.fact.Fact;

/**
 * A payment (төлем, шығыс) [3, 12.1.5].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param year the budget year
 * @param planApproved whether the budget of that year was planned and approved
 * @param planApprovedOn the day on which it was approved
 * @param inBudget whether the budget provides for it
 * @param account where the account is held that pays
 */
public record Spending(
        Particulars particulars,
        Fact<Integer> year,
        Fact<Boolean> planApproved,
        Fact<LocalDate> planApprovedOn,
        Fact<Boolean> inBudget,
        Fact<AccountHolder> account)
        implements Decision {}
