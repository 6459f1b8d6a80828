package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;

/**
 * Hiring under a labour contract (еңбек шарты бойынша қабылдау) [16.4].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param funding what the pay comes from
 */
public record Hiring(Particulars particulars, Fact<FundingSource> funding) implements Decision {}
