package kz.ereje.kb.resolved;

import java.util.List;
import java.util.function.Function;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Contract;
import kz.ereje.model.ContractName;
import kz.ereje.model.ContractType;
import kz.ereje.model.OfficeFunction;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** A decision that a contract carries out, and the questions of rules about the contract [4, 5, 10, 13.5]. */
public interface CarriedOutByContract extends ResolvedDecision {

    /** The contract; none where no contract is to be concluded. */
    Fact<Ref<Contract>> contract();

    /** The answer to a question about the contract; no where there is none. */
    default Answer ofContract(Function<Contract, Answer> question) {
        return contract().then(reference -> question.apply(dossier().contract(reference)));
    }

    /** Whether there is a contract. */
    default Answer thereIsAContract() {
        return contract().passes(reference -> true).ifNo("contract.none", contract());
    }

    /** Whether the contract is concluded in the name of one of these [4, 5]. */
    default Answer concludedInTheNameOf(ContractName... names) {
        return ofContract(asked -> asked.concludedAs().isAmong(List.of(names)));
    }

    /** Whether an act of law gives the office the right to contract in the name of the state [5]. */
    default Answer actOfLawGivesThatRight() {
        return ofContract(asked -> asked.stateAuthority().passes(act -> true));
    }

    /** Whether its subject lies within the competence of the office [13.5]. */
    default Answer contractWithinCompetence() {
        return ofContract(asked -> asked.withinCompetence().equalTo(true));
    }

    /** Whether the counterparty is of one of these kinds [10]. */
    default Answer counterpartyAmong(ActorKind... kinds) {
        return ofContract(asked -> dossier().isOfKind(asked.counterparty(), kinds));
    }

    /** Starts the list of functions of clause 12 that the act itself lets a contract of this type perform [10]. */
    default LetOut letOut(ContractType type, OfficeFunction... functions) {
        return new LetOut(type, List.of(functions), null);
    }

    /** Whether the contract has the counterparty perform a function of clause 12 that is not let out to its type [10]. */
    default Answer performsFunctionBut(LetOut letOut) {
        return ofContract(asked -> asked.functions()
                .passes(List::isEmpty)
                .negated()
                .both(asked.functions().then(functions -> letOut.outsourced(asked, functions))));
    }
}
