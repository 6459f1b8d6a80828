package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Asset;
import kz.ereje.model.decision.WriteOff;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Writing off property [12.1.16, 12.2.3, 22]. */
public record ResolvedWriteOff(DecisionFacts facts, WriteOff decision)
        implements DisposingOfProperty, ManagingProperty {

    @Override
    public Fact<Ref<Asset>> asset() {
        return decision.asset();
    }
}
