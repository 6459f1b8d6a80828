package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.EntityRenaming;

/** Renaming a communal legal entity [12.2.9]. */
public record ResolvedEntityRenaming(DecisionFacts facts, EntityRenaming decision) implements ChangingEntity {}
