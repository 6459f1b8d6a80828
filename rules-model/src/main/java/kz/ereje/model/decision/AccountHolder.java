package kz.ereje.model.decision;

import kz.ereje.model.fact.Term;

/** Where an account is held (шот қайда) [3]. */
public enum AccountHolder implements Term {
    /** The treasury (қазынашылық органы). */
    TREASURY,
    /** A bank (банк). */
    BANK,
    /** Elsewhere (өзге жер). */
    OTHER
}
