package kz.ereje.model.decision;

import kz.ereje.model.Asset;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** A decision that touches an asset [12.1.16]. */
public sealed interface PropertyDecision extends Decision
        permits Assignment,
                Demolition,
                Disposal,
                EnterpriseDisposal,
                OfficeProperty,
                PropertyDispute,
                PropertyManagement,
                PropertyReturn,
                PropertyUse,
                Redistribution,
                UseControl,
                Withdrawal,
                Works,
                WriteOff {
    /** The asset. */
    Fact<Ref<Asset>> asset();
}
