package kz.ereje.model.decision;

import kz.ereje.model.Asset;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * A finding of control over the use of property (мүлікті пайдалануды бақылау) [12.1.10].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param asset the asset
 * @param controlled whether its use was controlled in the period under check
 * @param finding what was found
 * @param measures whether measures followed
 */
public record UseControl(
        Particulars particulars,
        Fact<Ref<Asset>> asset,
        Fact<Boolean> controlled,
        Fact<UseFinding> finding,
        Fact<Boolean> measures)
        implements PropertyDecision {}
