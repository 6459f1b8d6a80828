package kz.ereje.kb.resolved;

import java.util.List;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.DatabaseHolder;
import kz.ereje.model.decision.DatabaseUse;
import kz.ereje.model.fact.Answer;

/** Using an information database of others [13.4]. */
public record ResolvedDatabaseUse(DecisionFacts facts, DatabaseUse decision) implements ResolvedDecision {

    /** Whether it belongs to one of these. */
    public Answer databaseOf(DatabaseHolder... holders) {
        return decision.holder().isAmong(List.of(holders));
    }
}
