package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Contract;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;

/**
 * Pledging property (кепілге беру) [12.2.14].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param asset the asset
 * @param recipient the pledgee
 * @param contract the contract, or none
 */
public record Pledge(
        Particulars particulars,
        Fact<Ref<Asset>> asset,
        Fact<Ref<Actor>> recipient,
        @OrNone Fact<Ref<Contract>> contract)
        implements PropertyUse {}
