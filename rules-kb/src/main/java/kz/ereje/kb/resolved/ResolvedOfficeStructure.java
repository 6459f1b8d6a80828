package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.OfficeStructure;

/** Approving or changing the structure of the office [6]. */
public record ResolvedOfficeStructure(DecisionFacts facts, OfficeStructure decision) implements ResolvedDecision {}
