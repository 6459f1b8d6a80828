package kz.ereje.kb.seat;

import kz.ereje.model.decision.OfficeLiquidation;
import kz.ereje.model.fact.Fact;

/** Liquidating the office [23]. */
public final class LiquidatingOffice extends SeatedDecision implements FollowingProcedure {

    private final OfficeLiquidation liquidation;

    LiquidatingOffice(Papers papers, OfficeLiquidation liquidation) {
        super(papers, liquidation);
        this.liquidation = liquidation;
    }

    @Override
    public Fact<String> procedure() {
        return liquidation.procedure();
    }
}
