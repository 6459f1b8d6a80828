package kz.ereje.kb.resolved;

import kz.ereje.kb.act.Alternative;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.Contract;
import kz.ereje.model.decision.Works;
import kz.ereje.model.decision.WorksType;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Building, reconstructing or repairing an object [12.1.9]. */
public record ResolvedWorks(DecisionFacts facts, Works decision) implements ContractedProperty {

    @Override
    public Fact<Ref<Asset>> asset() {
        return decision.asset();
    }

    @Override
    public Fact<Ref<Contract>> contract() {
        return decision.contract();
    }

    @Override
    public Answer assetExists() {
        return decision.type().passes(WorksType::ofExistingObject).ifNo("asset.not-yet-built", decision.type());
    }

    /** Whether the customer is one of these, of the own territory. */
    public Answer customerAmong(ActorKind... customers) {
        return dossier().isOwnBody(decision.customer(), customers);
    }

    /** Whether the act wants such works to be on the unit's objects only [12.1.9]. */
    public Answer onlyOnObjectsOfTheUnit() {
        return dossier().spokenOfUnless(Alternative.FOREIGN_WORKS_NOT_FORBIDDEN);
    }
}
