package kz.ereje.kb.seat;

import kz.ereje.model.Contract;
import kz.ereje.model.ContractType;
import kz.ereje.model.decision.TrusteeControl;
import kz.ereje.model.fact.Answer;

/** Controlling how a trustee performs [12.1.14]. */
public final class ControllingTrustee extends SeatedDecision {

    private final TrusteeControl control;

    ControllingTrustee(Papers papers, TrusteeControl control) {
        super(papers, control);
        this.control = control;
    }

    /** Whether there is a contract of trust management that was concluded by the day of the check. */
    public Answer underTrust() {
        return control.contract()
                .then(reference -> inTrust(papers().contract(reference)))
                .ifNo("trustee.no-contract", control.contract());
    }

    private Answer inTrust(Contract contract) {
        return contract.type()
                .equalTo(ContractType.TRUST_MANAGEMENT)
                .both(Days.after(contract.date(), papers().checkedOn()).negated());
    }

    /** Whether it was due by the day of the check to control the performance in the period under check, and was not done. */
    public Answer uncontrolled() {
        return arisen().both(control.controlled().equalTo(true).negated());
    }

    /** Whether the trustee is known to be in breach and no measure followed. */
    public Answer breachTolerated() {
        return arisen().both(control.breach().equalTo(true))
                .both(control.measures().equalTo(true).negated());
    }
}
