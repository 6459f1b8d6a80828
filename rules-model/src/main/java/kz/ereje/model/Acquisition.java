package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** How the office came by an asset that it holds [22]. */
public enum Acquisition implements Term {
    /** Assigned to the office (бекітіліп берілген). */
    ASSIGNED,
    /** Bought with the funds of the office's financing plan (қаржыландыру жоспары бойынша сатып алынған). */
    FINANCING_PLAN,
    /** Gained by the office's own activity (өз қызметінің нәтижесінде). */
    OWN_ACTIVITY,
    /** The office does not hold it: it is in the treasury of the unit or with another entity (аппаратта емес). */
    NOT_HELD
}
