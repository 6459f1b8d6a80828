package kz.ereje.model.decision;

import kz.ereje.model.fact.Term;

/** How the akim answered what a meeting decided (қарау нәтижесі) [16.3]. */
public enum ConsiderationOutcome implements Term {
    /** Approved (мақұлданды). */
    APPROVED,
    /** Refused, the reasons being stated (дәлелді бас тарту). */
    REFUSED_WITH_REASONS,
    /** Refused without stating reasons (дәлелсіз бас тарту). */
    REFUSED_WITHOUT_REASONS
}
