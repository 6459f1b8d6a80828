package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Contract;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;

/**
 * Giving property in trust management (сенімгерлік басқару) [12.2.8, 12.2.14].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param asset the asset
 * @param recipient the trustee
 * @param laterPurchase whether the trustee may buy it later
 * @param contract the contract, or none
 */
public record TrustManagement(
        Particulars particulars,
        Fact<Ref<Asset>> asset,
        Fact<Ref<Actor>> recipient,
        Fact<Boolean> laterPurchase,
        @OrNone Fact<Ref<Contract>> contract)
        implements Tenure {}
