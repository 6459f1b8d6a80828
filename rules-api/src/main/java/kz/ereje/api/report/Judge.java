package kz.ereje.api.report;

import java.util.List;
import kz.ereje.kb.Catalogue;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.Evaluator;
import kz.ereje.kb.seat.Finding;
import kz.ereje.kb.seat.Seating;
import kz.ereje.model.Dossier;

/** Judges decisions of any dossier by the rule base: the one way from papers to rows. */
public record Judge(Catalogue catalogue, Evaluator rules) {

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
        return DecisionRows.of(catalogue, rules.evaluate(new Seating(dossier).at(place)));
    }

    private List<Evaluation> evaluations(Dossier dossier) {
        return new Seating(dossier).all().stream().map(rules::evaluate).toList();
    }

    private List<DecisionRows> rows(List<Evaluation> evaluations) {
        return evaluations.stream()
                .map(evaluation -> DecisionRows.of(catalogue, evaluation))
                .toList();
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
