package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * A dispute about the unit's property (мүлік туралы дау) [12.1.13].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param asset the asset
 * @param infringement whether an infringement is known
 * @param measures whether measures were taken to defend the right
 * @param representative who represents the state's interest
 * @param authorised whether the office authorised the representative
 */
public record PropertyDispute(
        Particulars particulars,
        Fact<Ref<Asset>> asset,
        Fact<Boolean> infringement,
        Fact<Boolean> measures,
        Fact<Ref<Actor>> representative,
        Fact<Boolean> authorised)
        implements PropertyDecision {}
