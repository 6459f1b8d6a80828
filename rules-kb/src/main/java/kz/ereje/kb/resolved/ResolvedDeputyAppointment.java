package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.DeputyAppointment;
import kz.ereje.model.fact.Answer;

/** Appointing a deputy akim [17]. */
public record ResolvedDeputyAppointment(DecisionFacts facts, DeputyAppointment decision) implements ResolvedDecision {

    /** Whether legislation provides for a deputy here. */
    public Answer legislationProvidesForDeputy() {
        return decision.ground().passes(act -> true);
    }
}
