package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.Days;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** A decision that touches an asset and is carried out by a contract: works, uses and disposals [4, 10, 12.2.14]. */
public interface ContractedProperty extends TouchingAsset, CarriedOutByContract {

    /** A contract that is older than the decision was concluded before the consent could be used. */
    @Override
    default Answer remarking(Answer plain) {
        Answer consent = TouchingAsset.super.remarking(plain);
        Answer early = ofContract(asked -> Days.after(facts().particulars().date(), asked.date()));
        Note remark = Note.remark("contract.before-decision", contract());
        return early.isYes() ? consent.ifYes(remark).ifNo(remark) : consent;
    }
}
