package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;

/** Giving property in lease or in trust management [12.2.8]. */
public sealed interface Tenure extends PropertyUse permits Lease, TrustManagement {
    /** Whether the recipient may buy it later. */
    Fact<Boolean> laterPurchase();
}
