package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.Days;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Contract;
import kz.ereje.model.ContractType;
import kz.ereje.model.decision.TrusteeControl;
import kz.ereje.model.fact.Answer;

/** Controlling how a trustee performs [12.1.14]. */
public record ResolvedTrusteeControl(DecisionFacts facts, TrusteeControl decision) implements ResolvedDecision {

    /** Whether there is a contract of this type that was concluded by the day of the check. */
    public Answer whereContractOf(ContractType type) {
        return decision.contract()
                .then(reference -> concluded(dossier().contract(reference), type))
                .ifNo("trustee.no-contract", decision.contract());
    }

    private Answer concluded(Contract contract, ContractType type) {
        return contract.type()
                .equalTo(type)
                .both(Days.after(contract.date(), dossier().checkedOn()).negated());
    }

    /** Whether the performance was controlled in the period under check. */
    public Answer performanceControlledInThePeriod() {
        return decision.controlled().equalTo(true);
    }

    /** Whether the trustee is known to be in breach. */
    public Answer trusteeInBreachOfContract() {
        return decision.breach().equalTo(true);
    }

    /** Whether a measure followed. */
    public Answer measureFollowedTheBreach() {
        return decision.measures().equalTo(true);
    }
}
