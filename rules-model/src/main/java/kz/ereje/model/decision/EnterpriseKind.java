package kz.ereje.model.decision;

import kz.ereje.model.fact.Term;

/** The kind of a communal state enterprise (кәсіпорын түрі) [12.2.5]. */
public enum EnterpriseKind implements Term {
    /** With the right of economic management (шаруашылық жүргізу құқығындағы). */
    ECONOMIC_MANAGEMENT,
    /** Treasury (қазыналық). */
    TREASURY,
    /** Another (өзге). */
    OTHER
}
