package kz.ereje.kb.resolved;

import kz.ereje.model.fact.Answer;

/** A decision about property that the office may hold: taking it on, letting it, giving it away [21, 22]. */
public interface AssetOfOffice extends TouchingAsset {

    /** Whether the clause on property that the office holds speaks of such a decision [21]. */
    default Answer takingOnOrAlsoGivingAway() {
        return always();
    }
}
