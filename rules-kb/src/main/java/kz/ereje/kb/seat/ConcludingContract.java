package kz.ereje.kb.seat;

import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Contract;
import kz.ereje.model.decision.ContractConclusion;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Concluding a contract that carries out no other decision of the dossier [4, 5, 10]. */
public final class ConcludingContract extends SeatedDecision implements ContractQuestions {

    private final ContractConclusion conclusion;

    ConcludingContract(Papers papers, ContractConclusion conclusion) {
        super(papers, conclusion);
        this.conclusion = conclusion;
    }

    @Override
    public Fact<Ref<Contract>> contractFact() {
        return conclusion.contract();
    }

    @Override
    public Contract contractOf(Ref<Contract> reference) {
        return papers().contract(reference);
    }

    @Override
    public Answer actorAmong(Fact<Ref<Actor>> actor, ActorKind... kinds) {
        return papers().isOfKind(actor, kinds);
    }
}
