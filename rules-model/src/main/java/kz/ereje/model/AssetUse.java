package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** The use of an asset (мүліктің пайдаланылуы) [12.1.10, 12.2.7]. */
public enum AssetUse implements Term {
    /** Used for its purpose (мақсатына сай). */
    PROPER,
    /** Surplus (артық). */
    SURPLUS,
    /** Unused (пайдаланылмайтын). */
    UNUSED,
    /** Used off its purpose (мақсатқа сай пайдаланылмайтын). */
    MISUSED,
    /** Used for its purpose, but inefficiently (тиімсіз). */
    INEFFICIENT
}
