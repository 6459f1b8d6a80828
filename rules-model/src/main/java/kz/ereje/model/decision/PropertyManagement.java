package kz.ereje.model.decision;

import kz.ereje.model.Asset;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Managing or protecting property where no narrower provision applies (мүлікті басқару, қорғау) [12.2.3].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param asset the asset
 */
public record PropertyManagement(Particulars particulars, Fact<Ref<Asset>> asset) implements PropertyDecision {}
