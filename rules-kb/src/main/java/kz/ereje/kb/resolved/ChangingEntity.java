package kz.ereje.kb.resolved;

import kz.ereje.model.Actor;
import kz.ereje.model.decision.EntityDecision;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Creating, reorganising, renaming or liquidating a communal legal entity [12.2.9]. */
public interface ChangingEntity extends ExercisingOwnersRights {

    @Override
    EntityDecision decision();

    @Override
    default Fact<Ref<Actor>> entity() {
        return decision().entity();
    }

    @Override
    default Answer communalEntityOfTheUnit() {
        return dossier().speaksOfEntity(entity());
    }
}
