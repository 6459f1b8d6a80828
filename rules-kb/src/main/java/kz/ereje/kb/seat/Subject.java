package kz.ereje.kb.seat;

import kz.ereje.model.Actor;
import kz.ereje.model.decision.CharterApproval;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.EnterpriseDecision;
import kz.ereje.model.decision.EntityDecision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** The legal entity of the unit that a decision is about. */
final class Subject {

    private Subject() {}

    /** The entity, not known for a decision that is about none. */
    static Fact<Ref<Actor>> of(Decision decision) {
        if (decision instanceof EntityDecision entity) {
            return entity.entity();
        }
        if (decision instanceof EnterpriseDecision enterprise) {
            return enterprise.enterprise();
        }
        return decision instanceof CharterApproval charter ? charter.entity() : Fact.missing();
    }
}
