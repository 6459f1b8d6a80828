package kz.ereje.model.decision;

import kz.ereje.model.fact.Term;

/** What a decision is for (мақсаты) [11.2]. */
public enum Purpose implements Term {
    /** The akim's information-analytical, organisational-legal or material-technical support (әкімнің қызметін қамтамасыз ету). */
    SUPPORT_OF_AKIM,
    /** A matter of local significance (жергілікті маңызы бар мәселе). */
    LOCAL_MATTER,
    /** Neither (өзге). */
    OTHER
}
