package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Actor;
import kz.ereje.model.decision.EnterpriseBranch;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** An enterprise's opening a branch or representation [12.2.10]. */
public record ResolvedEnterpriseBranch(DecisionFacts facts, EnterpriseBranch decision) implements ActingEnterprise {

    @Override
    public Fact<Ref<Actor>> enterprise() {
        return decision.enterprise();
    }

    @Override
    public Fact<Boolean> officeConsent() {
        return decision.officeConsent();
    }
}
