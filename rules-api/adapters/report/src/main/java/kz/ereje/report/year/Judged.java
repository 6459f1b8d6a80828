package kz.ereje.report.year;

import java.util.List;
import java.util.Optional;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.model.fact.Fact;
import kz.ereje.report.year.Shows.Not;
import kz.ereje.report.year.YearAnswer.Why;

/**
 * The answer of the check to one paper, and its words. For one thread.
 *
 * @param result the answer
 */
record Judged(DecisionResult result) {

    /** Who decides and signs, and whether a deputy may: with these broken or open nobody knows whose paper it is. */
    private static final List<String> WHOSE = List.of("15", "18");

    Said name() {
        return Said.each(result::name);
    }

    /** The label of a fact and, where it is not the decision's own, whose fact it is. */
    Said label(Fact<?> fact) {
        return Said.each(language -> {
            String owner = anyRow().owner(fact, language);
            String label = anyRow().label(fact, language);
            return owner.isEmpty() ? label : label + " – " + owner;
        });
    }

    Said value(Fact<?> fact) {
        return Said.each(language -> anyRow().value(fact, language));
    }

    /** What the record is called that holds the fact. */
    Said owner(Fact<?> fact) {
        return Said.each(language -> anyRow().owner(fact, language));
    }

    Not notKnown(Fact<?> fact) {
        return new Not(Why.NOT_KNOWN, Said.phrase("year.why.not-known", label(fact)));
    }

    Not otherwise(Why why, Fact<?> fact) {
        return new Not(why, Said.phrase("year.why.otherwise", label(fact), value(fact)));
    }

    private ProvisionResult anyRow() {
        return result.provisions().get(0);
    }

    /**
     * Why the paper does not count by the answer of the check; empty where it does: only what is kept counts.
     *
     * @param provisions the provisions that lay the duty
     * @param judged whether they judge such a paper
     */
    Optional<Not> against(List<String> provisions, boolean judged) {
        List<ProvisionResult> own = rows(provisions);
        Optional<Not> refused = own.stream()
                .filter(row -> refuses(row.outcome()))
                .findFirst()
                .or(() -> rows(WHOSE).stream()
                        .filter(row -> refuses(row.outcome()))
                        .findFirst())
                .map(Judged::because);
        return refused.isPresent() || !judged || own.stream().anyMatch(row -> row.outcome() == Outcome.COMPLIANT)
                ? refused
                : own.stream().findFirst().map(Judged::because);
    }

    private List<ProvisionResult> rows(List<String> provisions) {
        return result.provisions().stream()
                .filter(row -> provisions.contains(row.provision()))
                .toList();
    }

    private static boolean refuses(Outcome outcome) {
        return outcome == Outcome.VIOLATED || outcome == Outcome.ERROR || outcome == Outcome.UNDETERMINED;
    }

    private static Not because(ProvisionResult row) {
        Why why = switch (row.outcome()) {
            case VIOLATED -> Why.VIOLATED;
            case UNDETERMINED -> Why.UNDETERMINED;
            case ERROR -> Why.ERROR;
            case NOT_APPLICABLE, UNCHECKED, COMPLIANT -> Why.NOT_APPLICABLE;
        };
        return new Not(
                why,
                Said.phrase(
                        "year.why.row",
                        Said.each(row::citation),
                        Said.each(row.outcome()::word),
                        Said.each(row::sentence)));
    }
}
