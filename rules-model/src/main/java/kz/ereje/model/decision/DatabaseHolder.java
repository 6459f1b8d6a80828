package kz.ereje.model.decision;

import kz.ereje.model.fact.Term;

/** To whom an information database belongs (дерекқор иесі) [13.4]. */
public enum DatabaseHolder implements Term {
    /** A body of state management (мемлекеттік басқару органы). */
    STATE_MANAGEMENT_BODY,
    /** An archive (мұрағат). */
    ARCHIVE,
    /** A scientific institution (ғылыми мекеме). */
    SCIENTIFIC_INSTITUTION,
    /** Somebody else (өзге иесі). */
    OTHER
}
