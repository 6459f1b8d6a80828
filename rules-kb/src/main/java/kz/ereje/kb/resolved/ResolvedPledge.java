package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.Pledge;

/** Pledging property [12.2.14]. */
public record ResolvedPledge(DecisionFacts facts, Pledge decision) implements UseOfProperty {}
