package kz.ereje.kb.resolved;

import java.util.List;
import kz.ereje.kb.act.Alternative;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.FundingSource;
import kz.ereje.model.decision.Hiring;
import kz.ereje.model.fact.Answer;

/** Hiring under a labour contract [16.4]. */
public record ResolvedHiring(DecisionFacts facts, Hiring decision) implements ResolvedDecision {

    /** Whether the pay comes from one of these sources. */
    public Answer paidFrom(FundingSource... sources) {
        return decision.funding().isAmong(List.of(sources));
    }

    /** By another reading, whether one of these decides, who then counts as the akim; no by the chosen one [16.4]. */
    public Answer decidedInTheirSteadBy(ActorKind... bodies) {
        return dossier().follows(Alternative.OFFICE_COUNTS_AS_AKIM) ? decidedBy(bodies) : Answer.no();
    }
}
