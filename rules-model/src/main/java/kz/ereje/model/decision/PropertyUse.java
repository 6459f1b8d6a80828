package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** A decision on the use of property: lease, trust management, pledge, gratuitous use [12.2.14]. */
public sealed interface PropertyUse extends PropertyDecision, ContractedDecision permits GratuitousUse, Pledge, Tenure {
    /** Who gets the use. */
    Fact<Ref<Actor>> recipient();
}
