package kz.ereje.model.decision;

import kz.ereje.model.Contract;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** A decision that a contract carries out [4, 5, 10, 13.5]. */
public sealed interface ContractedDecision extends Decision permits ContractConclusion, Disposal, PropertyUse, Works {
    /** The contract; none where no contract is to be concluded. */
    Fact<Ref<Contract>> contract();
}
