package kz.ereje.api.internal.stored;

import java.util.Arrays;
import java.util.List;
import kz.ereje.api.Outcome;
import kz.ereje.api.data.DecisionData;
import kz.ereje.api.data.OneSidedData;
import kz.ereje.api.data.RowData;

/** Says of what only one answer lists why the other lacks it. */
final class OneSided {

    private static final List<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Outcome::name).toList();

    private OneSided() {}

    static OneSidedData decision(DecisionData decision, Side holding, Side other) {
        String why = "decision-absent";
        if (!other.answered()) {
            why = "no-answer";
        } else if (!other.asksForDecision(decision.id())) {
            why = "decision-not-asked";
        }
        return new OneSidedData(
                holding.name(),
                decision.id(),
                null,
                null,
                why,
                false,
                ComparisonWords.oneSided(why, holding.name(), decision));
    }

    static OneSidedData row(DecisionData decision, RowData row, Side holding, Side other) {
        String why = other.asksForAll(OUTCOMES) ? "provision-absent" : "outcome-not-asked";
        boolean differs = other.asksFor(row.outcome());
        return new OneSidedData(
                holding.name(),
                decision.id(),
                row.provision(),
                row.outcome(),
                why,
                differs,
                ComparisonWords.oneSided(why, differs, holding.name(), decision, row));
    }
}
