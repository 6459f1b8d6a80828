package kz.ereje.kb.resolved;

import java.util.List;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.kb.concept.OtherLaw;
import kz.ereje.model.Asset;
import kz.ereje.model.Contract;
import kz.ereje.model.decision.Alienation;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;

/** Alienating property otherwise than by privatisation [12.2.16]. */
public record ResolvedAlienation(DecisionFacts facts, Alienation decision)
        implements DisposingOfProperty, ContractedProperty {

    @Override
    public Fact<Ref<Asset>> asset() {
        return decision.asset();
    }

    @Override
    public Fact<Ref<Contract>> contract() {
        return decision.contract();
    }

    /** State Property art. 100-1: a sale rests on a valuation; alienation is wider, so only where the dossier speaks of one. */
    @Override
    public List<OtherLaw> otherLaws() {
        boolean unvalued = decision.forSale()
                .equalTo(true)
                .both(decision.valuedOn().isNone())
                .isYes();
        return unvalued
                ? List.of(new OtherLaw("12.2.16", Note.remark("law.sale-valuation", decision.valuedOn())))
                : List.of();
    }
}
