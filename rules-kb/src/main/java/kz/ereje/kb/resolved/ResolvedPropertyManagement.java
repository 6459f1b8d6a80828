package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Asset;
import kz.ereje.model.decision.PropertyManagement;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Managing or protecting property where no narrower provision applies [12.2.3]. */
public record ResolvedPropertyManagement(DecisionFacts facts, PropertyManagement decision) implements ManagingProperty {

    @Override
    public Fact<Ref<Asset>> asset() {
        return decision.asset();
    }
}
