package kz.ereje.kb.resolved;

import java.util.List;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.FundingSource;
import kz.ereje.model.decision.Hiring;
import kz.ereje.model.fact.Answer;

/** Hiring under a labour contract [16.4]. */
public record ResolvedHiring(DecisionFacts facts, Hiring decision) implements ResolvedDecision {

    /** Whether the pay comes from one of these sources. */
    public Answer paidFrom(FundingSource... sources) {
        return decision.funding().isAmong(List.of(sources));
    }
}
