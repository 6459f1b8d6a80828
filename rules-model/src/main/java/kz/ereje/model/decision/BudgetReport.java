package kz.ereje.model.decision;

import java.util.List;
import kz.ereje.model.Presentation;
import kz.ereje.model.fact.Fact;

/**
 * The report on the execution of the unit's budget (бюджеттің атқарылуы туралы есеп) [12.1.6].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param year the year reported on
 * @param presentations before whom it was put; empty when before nobody
 */
public record BudgetReport(Particulars particulars, Fact<Integer> year, Fact<List<Presentation>> presentations)
        implements Decision {}
