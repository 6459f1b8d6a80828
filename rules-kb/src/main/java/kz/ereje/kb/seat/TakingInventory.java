package kz.ereje.kb.seat;

import kz.ereje.model.decision.HousingInventory;
import kz.ereje.model.fact.Answer;

/** Taking the inventory of the housing stock [16.6]. */
public final class TakingInventory extends SeatedDecision {

    private final HousingInventory inventory;

    TakingInventory(Papers papers, HousingInventory inventory) {
        super(papers, inventory);
        this.inventory = inventory;
    }

    /** Whether one falls due in the period under check. */
    public Answer due() {
        return inventory.due().equalTo(true).ifNo("inventory.not-due", inventory.due());
    }

    /** Whether it was not carried out though its day has come. */
    public Answer leftOut() {
        return arisen().both(inventory.carriedOut().equalTo(true).negated());
    }
}
