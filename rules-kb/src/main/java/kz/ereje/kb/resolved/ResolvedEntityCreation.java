package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.EntityCreation;

/** Creating a communal legal entity [12.2.9]. */
public record ResolvedEntityCreation(DecisionFacts facts, EntityCreation decision) implements ChangingEntity {}
