package kz.ereje.kb.resolved;

import java.util.List;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Asset;
import kz.ereje.model.PropertyTitle;
import kz.ereje.model.decision.OfficeProperty;
import kz.ereje.model.decision.PropertySource;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Property that the office takes on or holds [20.1, 20.2, 21]. */
public record ResolvedOfficeProperty(DecisionFacts facts, OfficeProperty decision) implements AssetOfOffice {

    @Override
    public Fact<Ref<Asset>> asset() {
        return decision.asset();
    }

    /** Whether the office holds it under one of these rights. */
    public Answer heldUnder(PropertyTitle... titles) {
        return ofAsset(asked -> asked.title().isAmong(List.of(titles)));
    }

    /** Whether it comes from one of these sources. */
    public Answer sourceOfPropertyAmong(PropertySource... sources) {
        return decision.source().isAmong(List.of(sources));
    }
}
