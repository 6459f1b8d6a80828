package kz.ereje.model.decision;

import kz.ereje.model.Contract;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;

/**
 * Concluding a contract or agreement (шарт жасасу) [4, 5, 10, 13.5].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param contract the contract, or none
 */
public record ContractConclusion(
        Particulars particulars, @OrNone Fact<Ref<Contract>> contract) implements ContractedDecision {}
