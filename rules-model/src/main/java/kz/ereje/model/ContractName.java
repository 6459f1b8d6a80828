package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** In whose name the office's contract is concluded (шарт кімнің атынан) [4, 5]. */
public enum ContractName implements Term {
    /** The office's own (аппараттың өз атынан). */
    OFFICE,
    /** The state's (мемлекет атынан). */
    STATE,
    /** The akim's own (әкімнің жеке атынан). */
    AKIM,
    /** Another body's (өзге органның атынан). */
    OTHER_BODY
}
