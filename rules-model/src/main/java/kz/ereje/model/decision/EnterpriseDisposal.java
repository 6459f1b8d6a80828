package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * An enterprise's disposing of property assigned to it (кәсіпорынның мүлікке билік етуі) [12.2.10].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param enterprise the communal state enterprise
 * @param asset the asset
 * @param ownProduct whether it sells what it produced itself
 * @param officeConsent whether the office consented
 */
public record EnterpriseDisposal(
        Particulars particulars,
        Fact<Ref<Actor>> enterprise,
        Fact<Ref<Asset>> asset,
        Fact<Boolean> ownProduct,
        Fact<Boolean> officeConsent)
        implements EnterpriseAct, PropertyDecision {}
