package kz.ereje.api;

import kz.ereje.api.internal.report.Lexicon;

/**
 * What came of a decision as a whole, worst first: each decision has one state, the first that is true of it, so that decisions can be counted and
 * add up.
 */
public enum DecisionState {
    /** A provision is broken; so it is whatever else failed or is open. */
    VIOLATED,
    /** Nothing is known to be broken, and a rule failed: nothing is proved. */
    ERROR,
    /** Nothing is known to be broken, and something is not known; also of a decision of which nothing was asked. */
    OPEN,
    /** The act does not govern it, and no demand on every decision is broken or open. */
    NOT_COVERED,
    /** Something was asked, and all of it is kept. */
    KEPT;

    static DecisionState of(DecisionResult decision) {
        if (decision.has(Outcome.VIOLATED)) {
            return VIOLATED;
        }
        if (decision.has(Outcome.ERROR)) {
            return ERROR;
        }
        if (decision.has(Outcome.UNDETERMINED)) {
            return OPEN;
        }
        if (!decision.covered()) {
            return NOT_COVERED;
        }
        return decision.has(Outcome.COMPLIANT) ? KEPT : OPEN;
    }

    /** The word for it, {@code бұзылған}. */
    public String word(Language language) {
        return Lexicon.word(language, "state." + name());
    }
}
