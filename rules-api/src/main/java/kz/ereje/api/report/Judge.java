package kz.ereje.api.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.ereje.kb.Catalogue;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.Evaluator;
import kz.ereje.kb.seat.Finding;
import kz.ereje.kb.seat.Seating;
import kz.ereje.model.Dossier;

/** Judges decisions of any dossier by the rule base: the one way from papers to rows. */
public final class Judge {

    private final Catalogue catalogue;
    private final Evaluator rules;
    private final Map<Class<?>, RowPlan> plans = new ConcurrentHashMap<>();

    /** Judges by the catalogue, and asks the rules in this way. */
    public Judge(Catalogue catalogue, Evaluator rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The rows of every decision, in the order of the dossier. */
    public List<DecisionRows> all(Dossier dossier) {
        return rows(evaluations(dossier));
    }

    /** The rows of every decision, or none where no rule is broken and none has failed. */
    public List<DecisionRows> broken(Dossier dossier) {
        List<Evaluation> evaluations = evaluations(dossier);
        return evaluations.stream().anyMatch(Judge::hasToBeTold) ? rows(evaluations) : List.of();
    }

    /** The rows of one decision. */
    DecisionRows one(Dossier dossier, int place) {
        return rows(rules.evaluate(new Seating(dossier).at(place)));
    }

    private List<Evaluation> evaluations(Dossier dossier) {
        return new Seating(dossier).all().stream().map(rules::evaluate).toList();
    }

    private List<DecisionRows> rows(List<Evaluation> evaluations) {
        return evaluations.stream().map(this::rows).toList();
    }

    /** What the rules have reported of a decision, folded into rows. */
    public DecisionRows rows(Evaluation evaluation) {
        Class<?> kind = evaluation.decision().getClass();
        RowPlan known = plans.get(kind);
        RowPlan plan = known != null
                ? known
                : plans.computeIfAbsent(kind, none -> RowPlan.of(catalogue, Set.copyOf(evaluation.expected())));
        return DecisionRows.of(plan, evaluation);
    }

    private static boolean hasToBeTold(Evaluation evaluation) {
        if (!evaluation.failures().isEmpty()) {
            return true;
        }
        for (Finding finding : evaluation.findings().values()) {
            if (finding.applies().isYes() && !finding.broken().isUnknown() && !isKept(finding)) {
                return true;
            }
        }
        return false;
    }

    /** Kept without a fact to show it is a failure, not kept. */
    private static boolean isKept(Finding finding) {
        return finding.broken().isNo()
                && (finding.applies().grounds().hasFacts()
                        || finding.broken().grounds().hasFacts());
    }
}
