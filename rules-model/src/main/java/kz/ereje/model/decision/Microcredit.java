package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;

/**
 * Helping with a microcredit (микрокредит беруге жәрдемдесу) [16.8].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param ruralBorrower whether the borrower is of the rural population
 * @param programme the programme document of state planning, or none
 */
public record Microcredit(
        Particulars particulars,
        Fact<Boolean> ruralBorrower,
        @OrNone Fact<String> programme) implements Decision {}
