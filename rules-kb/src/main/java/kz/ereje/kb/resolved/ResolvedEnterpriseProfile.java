package kz.ereje.kb.resolved;

import java.util.List;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Actor;
import kz.ereje.model.decision.EnterpriseKind;
import kz.ereje.model.decision.EnterpriseProfile;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Setting the subject, the aims and the kind of a communal state enterprise [12.2.5]. */
public record ResolvedEnterpriseProfile(DecisionFacts facts, EnterpriseProfile decision)
        implements AboutEnterprise, ExercisingOwnersRights {

    @Override
    public Fact<Ref<Actor>> enterprise() {
        return decision.enterprise();
    }

    /** {@inheritDoc} Applies also where it is no enterprise. */
    @Override
    public Answer communalEntityOfTheUnit() {
        return dossier().speaksOfEntity(enterprise());
    }

    /** Whether it is made one of these kinds. */
    public Answer enterpriseKindAmong(EnterpriseKind... kinds) {
        return decision.enterpriseKind().isAmong(List.of(kinds));
    }

    /** Whether the subject is set. */
    public Answer setsSubject() {
        return decision.setsSubject().equalTo(true);
    }

    /** Whether the aims are set. */
    public Answer setsAims() {
        return decision.setsAims().equalTo(true);
    }
}
