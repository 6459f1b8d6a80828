package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.EntityLiquidation;

/** Liquidating a communal legal entity [12.2.9]. */
public record ResolvedEntityLiquidation(DecisionFacts facts, EntityLiquidation decision) implements ChangingEntity {}
