package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.EntityReorganisation;

/** Reorganising a communal legal entity [12.2.9]. */
public record ResolvedEntityReorganisation(DecisionFacts facts, EntityReorganisation decision)
        implements ChangingEntity {}
