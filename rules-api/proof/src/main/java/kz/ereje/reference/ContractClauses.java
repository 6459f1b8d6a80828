package kz.ereje.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Contract;
import kz.ereje.model.ContractName;
import kz.ereje.model.ContractType;
import kz.ereje.model.OfficeFunction;
import kz.ereje.model.decision.ContractedDecision;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;

/** Contracts of the office: in whose name, with whom, about what [4, 5, 10, 13.5]. */
final class ContractClauses {

    /** Companies and individual entrepreneurs. */
    private static final Set<ActorKind> SUBJECTS_OF_ENTREPRENEURSHIP =
            Set.of(ActorKind.COMPANY, ActorKind.ENTREPRENEUR);

    private static final Set<OfficeFunction> PRIVATISING = Set.of(OfficeFunction.F12_2_4);
    private static final Set<OfficeFunction> LETTING = Set.of(OfficeFunction.F12_2_8, OfficeFunction.F12_2_14);

    /** The functions that the act itself allows a contract of each type to hand over. */
    private static final Map<ContractType, Set<OfficeFunction>> LET_OUT = Map.of(
            ContractType.INTERMEDIARY, PRIVATISING,
            ContractType.VALUATION, PRIVATISING,
            ContractType.SALE, PRIVATISING,
            ContractType.WORKS, Set.of(OfficeFunction.F12_1_9),
            ContractType.LEASE, LETTING,
            ContractType.TRUST_MANAGEMENT, LETTING);

    private ContractClauses() {}

    static List<Clause> all() {
        return List.of(
                clause(
                        "4",
                        "not-own-name",
                        contract -> Ask.is(contract.concludedAs(), ContractName.OFFICE, ContractName.STATE)
                                .not()),
                new Clause("5", ContractClauses::authority),
                new Clause(
                        "10",
                        (papers, decision) -> concluded(
                                papers, decision, "function-outsourced", contract -> outsourced(papers, contract))),
                clause("13.5", "beyond-competence", contract -> Ask.no(contract.withinCompetence())));
    }

    private static Clause clause(String id, String slug, Function<Contract, Tri> broken) {
        return new Clause(id, (papers, decision) -> concluded(papers, decision, slug, broken));
    }

    private static Ruling concluded(Papers papers, Decision decision, String slug, Function<Contract, Tri> broken) {
        return decision instanceof ContractedDecision contracted
                ? Ruling.when(Ask.stated(contracted.contract()))
                        .rule(slug, papers.ofContract(contracted.contract(), broken))
                : Ruling.silent();
    }

    private static Ruling authority(Papers papers, Decision decision) {
        return decision instanceof ContractedDecision contracted
                ? Ruling.when(papers.ofContract(
                                contracted.contract(), contract -> Ask.is(contract.concludedAs(), ContractName.STATE)))
                        .rule(
                                "no-authority",
                                papers.ofContract(
                                        contracted.contract(), contract -> Ask.none(contract.stateAuthority())))
                : Ruling.silent();
    }

    private static Tri outsourced(Papers papers, Contract contract) {
        return papers.isOfKind(contract.counterparty(), SUBJECTS_OF_ENTREPRENEURSHIP)
                .and(Ask.of(contract.functions(), functions -> isHandedOver(Set.copyOf(functions), contract.type())));
    }

    /** The type of the contract is asked for only where a type could hand over all functions. */
    private static Tri isHandedOver(Set<OfficeFunction> functions, Fact<ContractType> type) {
        BiFunction<Set<OfficeFunction>, Set<OfficeFunction>, Boolean> letOut = (let, handed) -> let.containsAll(handed);
        if (functions.isEmpty()) {
            return Tri.NO;
        }
        if (LET_OUT.values().stream().noneMatch(let -> letOut.apply(let, functions))) {
            return Tri.YES;
        }
        return Ask.of(type, known -> Tri.of(!letOut.apply(LET_OUT.getOrDefault(known, new HashSet<>()), functions)));
    }
}
