package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.DeputyDuties;

/** Setting the duties and powers of the deputy akim [18]. */
public record ResolvedDeputyDuties(DecisionFacts facts, DeputyDuties decision) implements ResolvedDecision {}
