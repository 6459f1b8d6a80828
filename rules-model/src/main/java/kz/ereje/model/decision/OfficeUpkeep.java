package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;

/**
 * Spending on the office's own upkeep (аппаратты ұстау) [9].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param source what it is paid from
 */
public record OfficeUpkeep(Particulars particulars, Fact<FundingSource> source) implements Decision {}
