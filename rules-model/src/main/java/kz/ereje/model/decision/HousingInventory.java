package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;

/**
 * The inventory of the housing stock (тұрғын үй қорын түгендеу) [16.6].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param due whether it was due in the period under check
 * @param carriedOut whether it was carried out
 */
public record HousingInventory(Particulars particulars, Fact<Boolean> due, Fact<Boolean> carriedOut)
        implements Decision {}
