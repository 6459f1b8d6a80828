package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** The right under which property is held (заттық құқық) [20.1]. */
public enum PropertyTitle implements Term {
    /** Operational management (жедел басқару). */
    OPERATIONAL_MANAGEMENT,
    /** Economic management (шаруашылық жүргізу). */
    ECONOMIC_MANAGEMENT,
    /** Ownership (меншік). */
    OWNERSHIP,
    /** Lease (жалға алу). */
    LEASE,
    /** Gratuitous use (өтеусіз пайдалану). */
    FREE_USE,
    /** Another right (өзге құқық). */
    OTHER
}
