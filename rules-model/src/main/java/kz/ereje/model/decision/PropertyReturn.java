package kz.ereje.model.decision;

import kz.ereje.model.Asset;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Returning property or declining to take it (мүлікті қайтару немесе қабылдаудан бас тарту) [12.2.3, 21, 22].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param asset the asset
 */
public record PropertyReturn(Particulars particulars, Fact<Ref<Asset>> asset) implements PropertyDecision {}
