package kz.ereje.reference;

import kz.ereje.model.decision.Decision;

/**
 * A provision with rules.
 *
 * @param id its number, {@code 12.1.3}
 * @param norm its demand
 */
record Clause(String id, Norm norm) {

    /** The demand of a provision, read from the act, as a small method. */
    interface Norm {
        Ruling of(Papers papers, Decision decision);
    }
}
