package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** A decision about a communal state enterprise [12.2.5, 12.2.10, 12.2.12, 12.2.13]. */
public sealed interface EnterpriseDecision extends Decision
        permits EnterpriseAct, EnterprisePlan, EnterprisePriorities, EnterpriseProfile, EnterpriseReport, PlanControl {
    /** The enterprise. */
    Fact<Ref<Actor>> enterprise();
}
