package kz.ereje.model.decision;

import kz.ereje.model.fact.Term;

/** What control of an asset's use found (бақылау нәтижесі) [12.1.10]. */
public enum UseFinding implements Term {
    /** Used for its purpose and efficiently (мақсатты әрі тиімді). */
    PROPER,
    /** Used off its purpose (мақсатқа сай емес). */
    MISUSED,
    /** Used inefficiently (тиімсіз). */
    INEFFICIENT
}
