package kz.ereje.kb.seat;

import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Contract;
import kz.ereje.model.decision.ContractedDecision;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;

/** A decision that touches an asset and is carried out by a contract: works, uses and disposals [4, 10, 12.2.14]. */
public non-sealed class ContractedProperty extends TouchingAsset implements ContractQuestions {

    ContractedProperty(Papers papers, Decision decision) {
        super(papers, decision);
    }

    @Override
    public final Fact<Ref<Contract>> contractFact() {
        return ((ContractedDecision) decision()).contract();
    }

    @Override
    public final Contract contractOf(Ref<Contract> reference) {
        return papers().contract(reference);
    }

    @Override
    public final Answer actorAmong(Fact<Ref<Actor>> actor, ActorKind... kinds) {
        return papers().isOfKind(actor, kinds);
    }

    /** A contract that is older than the decision was concluded before the consent could be used. */
    @Override
    final Answer remarking(Answer plain) {
        Answer consent = super.remarking(plain);
        Answer early = ofContract(contract -> Days.after(particulars().date(), contract.date()));
        Note remark = Note.remark("contract.before-decision", contractFact());
        return early.isYes() ? consent.ifYes(remark).ifNo(remark) : consent;
    }
}
