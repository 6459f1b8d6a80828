package kz.ereje.kb.seat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Contract;
import kz.ereje.model.ContractName;
import kz.ereje.model.ContractType;
import kz.ereje.model.OfficeFunction;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;

/** A decision that a contract carries out, and what rules ask of the contract [4, 5, 10]. */
public sealed interface ContractQuestions extends Seated permits ConcludingContract, ContractedProperty {

    /** The contract of the decision; none where there is to be none. */
    Fact<Ref<Contract>> contractFact();

    /** The contract that a reference names. */
    Contract contractOf(Ref<Contract> reference);

    /** Whether an actor is of one of these kinds. */
    Answer actorAmong(Fact<Ref<Actor>> actor, ActorKind... kinds);

    /** The answer to a question of the contract; no where there is none. */
    default Answer ofContract(Function<Contract, Answer> question) {
        return contractFact().then(reference -> question.apply(contractOf(reference)));
    }

    /** Whether there is a contract. */
    default Answer contracted() {
        return contractFact().passes(reference -> true).ifNo("contract.none", contractFact());
    }

    /** Whether the contract is concluded in one of these names [4, 5]. */
    default Answer concludedAs(ContractName... names) {
        return ofContract(contract -> contract.concludedAs().isAmong(List.of(names)));
    }

    /** Whether an act of law gives the right to contract in the name of the state [5]. */
    default Answer authorisedByState() {
        return ofContract(contract -> contract.stateAuthority().passes(act -> true));
    }

    /** Whether its subject lies within the competence of the office [13.5]. */
    default Answer contractWithinCompetence() {
        return ofContract(contract -> contract.withinCompetence().equalTo(true));
    }

    /** Whether the counterparty is of one of these kinds [10]. */
    default Answer counterpartyAmong(ActorKind... kinds) {
        return ofContract(contract -> actorAmong(contract.counterparty(), kinds));
    }

    /** Whether the contract has the counterparty perform a function of clause 12 that the act does not itself let out [10]. */
    default Answer performsFunction() {
        return ofContract(contract -> contract.functions()
                .passes(List::isEmpty)
                .negated()
                .both(contract.functions().then(functions -> outsourced(contract, functions))));
    }

    /** The functions of the contract that the act itself lets it carry out. */
    static List<OfficeFunction> lawfulFunctions(Contract contract) {
        List<OfficeFunction> lifted =
                contract.type().asOptional().map(LetOut::to).orElse(List.of());
        return contract.functions().asOptional().orElse(List.of()).stream()
                .filter(lifted::contains)
                .toList();
    }

    /** Where the type is not known, functions that no type of contract lets out together are outsourced all the same. */
    private static Answer outsourced(Contract contract, List<OfficeFunction> functions) {
        if (!contract.type().isKnown() && LetOut.byNone(functions)) {
            return Answer.yes().ifYes(LetOut.named(contract, functions));
        }
        return contract.type().then(type -> {
            List<OfficeFunction> left = functions.stream()
                    .filter(function -> !LetOut.to(type).contains(function))
                    .toList();
            return left.isEmpty() ? Answer.no() : Answer.yes().ifYes(LetOut.named(contract, left));
        });
    }

    /** Functions that the act itself lets a contract carry out: they are lifted from [10], and nothing else is. */
    final class LetOut {

        private static final Map<ContractType, List<OfficeFunction>> LIFTED = Map.of(
                ContractType.INTERMEDIARY, List.of(OfficeFunction.F12_2_4),
                ContractType.VALUATION, List.of(OfficeFunction.F12_2_4),
                ContractType.SALE, List.of(OfficeFunction.F12_2_4),
                ContractType.WORKS, List.of(OfficeFunction.F12_1_9),
                ContractType.LEASE, List.of(OfficeFunction.F12_2_8, OfficeFunction.F12_2_14),
                ContractType.TRUST_MANAGEMENT, List.of(OfficeFunction.F12_2_8, OfficeFunction.F12_2_14));

        private LetOut() {}

        static List<OfficeFunction> to(ContractType type) {
            return LIFTED.getOrDefault(type, List.of());
        }

        static boolean byNone(List<OfficeFunction> functions) {
            return LIFTED.values().stream().noneMatch(lifted -> lifted.containsAll(functions));
        }

        static Note named(Contract contract, List<OfficeFunction> functions) {
            return Note.reason("contract.functions", contract.functions()).with("functions", List.copyOf(functions));
        }
    }
}
