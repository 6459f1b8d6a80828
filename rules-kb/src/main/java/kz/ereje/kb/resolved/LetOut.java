package kz.ereje.kb.resolved;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.model.Contract;
import kz.ereje.model.ContractType;
import kz.ereje.model.OfficeFunction;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/**
 * The functions of clause 12 that the act itself lets a contract perform, by the type of the contract [10]; nothing else is let out.
 *
 * @param byType the functions that are let out to each type
 */
public record LetOut(Map<ContractType, List<OfficeFunction>> byType) {

    static LetOut nothing() {
        return new LetOut(Map.of());
    }

    /** The list with these functions let out to contracts of this type. */
    public LetOut letOut(ContractType type, OfficeFunction... functions) {
        Map<ContractType, List<OfficeFunction>> more = new HashMap<>(byType);
        more.put(type, List.of(functions));
        return new LetOut(Map.copyOf(more));
    }

    /** Where the type is not known, functions that no type of contract lets out together are outsourced all the same. */
    Answer outsourced(Contract contract, List<OfficeFunction> functions) {
        if (!contract.type().isKnown() && byType.values().stream().noneMatch(let -> let.containsAll(functions))) {
            return Answer.yes().ifYes(named(contract, functions));
        }
        return contract.type().then(type -> {
            List<OfficeFunction> left = functions.stream()
                    .filter(function -> !byType.getOrDefault(type, List.of()).contains(function))
                    .toList();
            return left.isEmpty() ? Answer.no() : Answer.yes().ifYes(named(contract, left));
        });
    }

    private static Note named(Contract contract, List<OfficeFunction> functions) {
        return Note.reason("contract.functions", contract.functions()).with("functions", List.copyOf(functions));
    }
}
