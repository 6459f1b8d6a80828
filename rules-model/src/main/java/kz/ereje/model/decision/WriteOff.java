package kz.ereje.model.decision;

import kz.ereje.model.Asset;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Writing off property (мүлікті баланстан шығару) [12.1.16, 12.2.3, 22].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param asset the asset
 */
public record WriteOff(Particulars particulars, Fact<Ref<Asset>> asset) implements PropertyDecision {}
