package kz.ereje.kb.resolved;

import kz.ereje.kb.act.Alternative;
import kz.ereje.model.fact.Answer;

/** Alienating property or disposing of it in another way: uses, privatisation, alienation, demolition, writing off, returning [22]. */
public interface DisposingOfProperty extends AssetOfOffice {

    /** Whether the clause on property that the office holds speaks of giving it away too [21]. */
    @Override
    default Answer takingOnOrAlsoGivingAway() {
        return dossier().spokenOfUnless(Alternative.TAKING_ON_ALONE);
    }

    /** Whether such a decision is «alienating or disposing in another way»; some are only by the chosen reading [22]. */
    default Answer disposingInTheSenseOfTheAct() {
        return always();
    }

    /** Giving away or letting what the district handed to the akim is not the act's matter either: Law 148 art. 35(1-3). */
    @Override
    default boolean outsideTheAct() {
        return notDistrictPropertyHandedToAkim().isNo();
    }
}
