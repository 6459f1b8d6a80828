package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;

/**
 * Liquidating the office (аппаратты тарату) [23].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param procedure the procedure of the legislation that is followed, or none
 */
public record OfficeLiquidation(
        Particulars particulars, @OrNone Fact<String> procedure) implements Decision {}
