package kz.ereje.model.decision;

import kz.ereje.model.fact.Term;

/** How a complaint ended (шағымның нәтижесі) [14.2]. */
public enum ComplaintOutcome implements Term {
    /** No complaint was made (шағым түспеген). */
    NONE_MADE,
    /** It is being examined (қаралуда). */
    PENDING,
    /** Found justified (негізді). */
    JUSTIFIED,
    /** Found unjustified (негізсіз). */
    UNJUSTIFIED
}
