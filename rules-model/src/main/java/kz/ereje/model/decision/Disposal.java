package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Privatising or otherwise alienating property [12.2.4, 12.2.16, 22]. */
public sealed interface Disposal extends PropertyDecision, ContractedDecision permits Alienation, Privatisation {
    /** Who gets the property. */
    Fact<Ref<Actor>> recipient();
}
