package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Actor;
import kz.ereje.model.decision.EnterpriseReceivables;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** An enterprise's assigning or writing off receivables [12.2.10]. */
public record ResolvedEnterpriseReceivables(DecisionFacts facts, EnterpriseReceivables decision)
        implements ActingEnterprise {

    @Override
    public Fact<Ref<Actor>> enterprise() {
        return decision.enterprise();
    }

    @Override
    public Fact<Boolean> officeConsent() {
        return decision.officeConsent();
    }
}
