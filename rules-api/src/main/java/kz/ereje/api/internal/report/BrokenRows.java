package kz.ereje.api.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ereje.api.Outcome;
import kz.ereje.kb.Evaluation;
import kz.ereje.model.decision.Decision;

/**
 * The broken rows of one decision, and no others.
 *
 * @param place the place of the decision in its dossier, from 0
 * @param decision the decision
 * @param rows the rows of the provisions of which a rule is broken or has failed, in the order of the act
 * @param failures the rules that failed, with the cause
 */
public record BrokenRows(int place, Decision decision, List<Row> rows, Map<String, Throwable> failures) {

    static BrokenRows of(int place, RowPlan plan, Evaluation evaluation) {
        List<Row> rows = new ArrayList<>();
        for (RowPlan.Entry entry : plan.asked()) {
            if (evaluation.hasToBeTold(entry.rules())) {
                rows.add(DecisionRows.row(plan.guard(), entry, evaluation));
            }
        }
        rows.removeIf(row -> row.outcome() != Outcome.VIOLATED && row.outcome() != Outcome.ERROR);
        return new BrokenRows(place, evaluation.decision().decision(), rows, evaluation.failures());
    }
}
