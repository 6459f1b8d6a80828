package kz.ereje.kb.resolved;

import kz.ereje.model.Actor;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** A decision about a communal state enterprise [12.1.15, 12.2.5, 12.2.10, 12.2.12, 12.2.13]. */
public interface AboutEnterprise extends ResolvedDecision {

    /** The enterprise. */
    Fact<Ref<Actor>> enterprise();

    @Override
    default Fact<Ref<Actor>> entity() {
        return enterprise();
    }

    /** Whether it is a communal state enterprise of local self-government, of the own territory. */
    default Answer communalEnterpriseOfTheUnit() {
        return dossier().speaksOfEnterprise(enterprise());
    }
}
