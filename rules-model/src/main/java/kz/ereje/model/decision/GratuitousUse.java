package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Contract;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;

/**
 * Giving property for gratuitous use (өтеусіз пайдалануға беру) [12.2.14].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param asset the asset
 * @param recipient the user
 * @param ground the ground in State Property art. 76, or none
 * @param contract the contract, or none
 */
public record GratuitousUse(
        Particulars particulars,
        Fact<Ref<Asset>> asset,
        Fact<Ref<Actor>> recipient,
        @OrNone Fact<String> ground,
        @OrNone Fact<Ref<Contract>> contract)
        implements PropertyUse {}
