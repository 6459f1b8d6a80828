package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.OfficeLiquidation;
import kz.ereje.model.fact.Fact;

/** Liquidating the office [23]. */
public record ResolvedOfficeLiquidation(DecisionFacts facts, OfficeLiquidation decision) implements FollowingProcedure {

    @Override
    public Fact<String> procedure() {
        return decision.procedure();
    }
}
