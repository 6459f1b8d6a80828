package kz.ereje.kb.resolved;

import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** Giving property in lease or trust management, with or without a later right to buy [12.2.8]. */
public interface TenureOfProperty extends UseOfProperty {

    /** Whether the contract promises no later transfer free of charge; one that does is for a lawyer, State Property art. 120. */
    default Answer noLaterTransferFreeOfCharge() {
        return ofContract(asked -> {
                    Answer promised = asked.laterFreeTransfer().equalTo(true);
                    return promised.isYes()
                            ? Answer.doubt(Note.doubt("contract.free-transfer", asked.laterFreeTransfer()))
                            : promised;
                })
                .negated();
    }
}
