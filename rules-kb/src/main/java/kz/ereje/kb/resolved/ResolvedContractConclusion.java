package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Contract;
import kz.ereje.model.decision.ContractConclusion;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Concluding a contract that carries out no other decision of the dossier [4, 5, 10, 13.5]. */
public record ResolvedContractConclusion(DecisionFacts facts, ContractConclusion decision)
        implements CarriedOutByContract {

    @Override
    public Fact<Ref<Contract>> contract() {
        return decision.contract();
    }
}
