package kz.ereje.kb.resolved;

import kz.ereje.kb.act.Alternative;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Asset;
import kz.ereje.model.decision.PropertyReturn;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Returning property or declining to take it: the unit's own is given up [12.2.3, 22], what is another's is left to its owner [21]. */
public record ResolvedPropertyReturn(DecisionFacts facts, PropertyReturn decision)
        implements DisposingOfProperty, ManagingProperty {

    @Override
    public Fact<Ref<Asset>> asset() {
        return decision.asset();
    }

    /** What the act wants of another's property is done by returning it. */
    @Override
    public Answer unlessLeftToItsOwner() {
        return communalPropertyOfTheUnit().ifNo("return.to-owner", asset());
    }

    @Override
    public Answer disposingInTheSenseOfTheAct() {
        return dossier().spokenOfUnless(Alternative.RETURN_IS_NO_DISPOSAL);
    }
}
