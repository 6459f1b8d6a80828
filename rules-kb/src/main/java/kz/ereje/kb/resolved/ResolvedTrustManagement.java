package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.TrustManagement;

/** Giving property in trust management [12.2.8, 12.2.14]. */
public record ResolvedTrustManagement(DecisionFacts facts, TrustManagement decision) implements TenureOfProperty {}
