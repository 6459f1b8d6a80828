package kz.ereje.model.decision;

import kz.ereje.model.fact.Term;

/** The legal form given to the office (ұйымдық-құқықтық нысан) [1, 3]. */
public enum LegalForm implements Term {
    /** A state institution (мемлекеттік мекеме). */
    STATE_INSTITUTION,
    /** A state enterprise (мемлекеттік кәсіпорын). */
    STATE_ENTERPRISE,
    /** A company (шаруашылық серіктестігі, қоғам). */
    COMPANY,
    /** Another form (өзге нысан). */
    OTHER
}
