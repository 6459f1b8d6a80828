package kz.ereje.kb.seat;

import kz.ereje.model.decision.Tenure;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** Giving property in lease or trust management, with or without a later right to buy [12.2.8]. */
public final class TenureOfProperty extends UseOfProperty {

    TenureOfProperty(Papers papers, Tenure tenure) {
        super(papers, tenure);
    }

    /** Whether the contract promises a later transfer free of charge: never a plain yes, State Property art. 120. */
    public Answer laterFreeTransfer() {
        return ofContract(contract -> {
            Answer promised = contract.laterFreeTransfer().equalTo(true);
            return promised.isYes()
                    ? Answer.doubt(Note.doubt("contract.free-transfer", contract.laterFreeTransfer()))
                    : promised;
        });
    }
}
