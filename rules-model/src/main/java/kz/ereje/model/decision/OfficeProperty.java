package kz.ereje.model.decision;

import kz.ereje.model.Asset;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Taking on or holding property (аппараттың мүлкі) [20.1, 20.2, 21].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param asset the asset
 * @param source where it comes from
 */
public record OfficeProperty(Particulars particulars, Fact<Ref<Asset>> asset, Fact<PropertySource> source)
        implements PropertyDecision {}
