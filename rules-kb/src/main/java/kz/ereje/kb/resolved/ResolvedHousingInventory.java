package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.HousingInventory;
import kz.ereje.model.fact.Answer;

/** Taking the inventory of the housing stock [16.6]. */
public record ResolvedHousingInventory(DecisionFacts facts, HousingInventory decision) implements ResolvedDecision {

    /** Whether one falls due in the period under check. */
    public Answer whereInventoryDueInThePeriod() {
        return decision.due().equalTo(true).ifNo("inventory.not-due", decision.due());
    }

    /** Whether it was carried out. */
    public Answer inventoryCarriedOut() {
        return decision.carriedOut().equalTo(true);
    }
}
