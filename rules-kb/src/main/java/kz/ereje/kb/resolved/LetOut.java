package kz.ereje.kb.resolved;

import java.util.List;
import java.util.stream.Stream;
import kz.ereje.model.Contract;
import kz.ereje.model.ContractType;
import kz.ereje.model.OfficeFunction;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;
import org.jspecify.annotations.Nullable;

/**
 * The functions of clause 12 that the act itself lets a contract perform, by the type of the contract [10]; nothing else is let out.
 *
 * @param type a type of contract
 * @param functions the functions that are let out to contracts of this type
 * @param others the types before it, each with its functions
 */
public record LetOut(
        ContractType type,
        List<OfficeFunction> functions,
        @Nullable LetOut others) {

    /** The list with these functions let out to contracts of this type as well. */
    public LetOut letOut(ContractType another, OfficeFunction... more) {
        return new LetOut(another, List.of(more), this);
    }

    /** Where the type is not known, functions that no type of contract lets out together are outsourced all the same. */
    Answer outsourced(Contract contract, List<OfficeFunction> performed) {
        if (!contract.type().isKnown()
                && each().noneMatch(one -> one.functions().containsAll(performed))) {
            return Answer.yes().ifYes(named(contract, performed));
        }
        return contract.type().then(stated -> {
            List<OfficeFunction> left = performed.stream()
                    .filter(function -> !to(stated).contains(function))
                    .toList();
            return left.isEmpty() ? Answer.no() : Answer.yes().ifYes(named(contract, left));
        });
    }

    private List<OfficeFunction> to(ContractType stated) {
        return each().filter(one -> one.type() == stated)
                .findFirst()
                .map(LetOut::functions)
                .orElse(List.of());
    }

    private Stream<LetOut> each() {
        return Stream.iterate(this, one -> one != null, LetOut::others);
    }

    private static Note named(Contract contract, List<OfficeFunction> functions) {
        return Note.reason("contract.functions", contract.functions()).with("functions", List.copyOf(functions));
    }
}
