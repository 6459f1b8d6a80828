package kz.ereje.model.decision;

import kz.ereje.model.fact.Term;

/** From what property comes to the office (мүліктің көзі) [20.2]. */
public enum PropertySource implements Term {
    /** Handed over by the owner (меншік иесі берген). */
    OWNER,
    /** Gained by its own activity, money included (өз қызметінен). */
    OWN_ACTIVITY,
    /** Another source that legislation does not prohibit (тыйым салынбаған өзге көз). */
    OTHER_PERMITTED,
    /** A source that legislation prohibits (тыйым салынған көз). */
    PROHIBITED
}
