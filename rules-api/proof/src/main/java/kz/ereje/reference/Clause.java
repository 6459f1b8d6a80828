package kz.ereje.reference;

import kz.ereje.model.decision.Decision;

/**
 * A provision with rules.
 *
 * @param id its number, {@code 12.1.3}
 * @param norm what it demands
 */
record Clause(String id, Norm norm) {

    /** What a provision demands, read from the act, as a small method. */
    interface Norm {
        Ruling of(Papers papers, Decision decision);
    }
}
