package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.Lease;

/** Leasing property [12.2.8, 12.2.14]. */
public record ResolvedLease(DecisionFacts facts, Lease decision) implements TenureOfProperty {}
