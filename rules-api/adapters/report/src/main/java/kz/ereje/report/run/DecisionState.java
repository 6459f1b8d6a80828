package kz.ereje.report.run;

import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.report.internal.Phrases;

/**
 * What came of a decision as a whole, worst first: each decision counts once, under the first that is true of it. Immutable and safe for all
 * threads.
 */
public enum DecisionState {
    /** A provision is broken; so it is whatever else failed or is open. */
    VIOLATED("run.state.violated"),
    /** Nothing is known to be broken, and a rule failed: nothing is proved. */
    ERROR("run.state.error"),
    /** Nothing is known to be broken, and something is not known; also of a decision that the act does not cover, or that nothing was asked of. */
    OPEN("run.state.open"),
    /** The act does not govern it, and no demand on every decision is broken or open. */
    NOT_COVERED("run.state.not-covered"),
    /** Something was asked, and all of it is kept. */
    KEPT("run.state.kept");

    private final String phrase;

    DecisionState(String phrase) {
        this.phrase = phrase;
    }

    /** The state of a decision. */
    public static DecisionState of(DecisionResult decision) {
        if (!decision.with(Outcome.VIOLATED).isEmpty()) {
            return VIOLATED;
        }
        if (!decision.with(Outcome.ERROR).isEmpty()) {
            return ERROR;
        }
        if (!decision.with(Outcome.UNDETERMINED).isEmpty()) {
            return OPEN;
        }
        if (!decision.covered()) {
            return NOT_COVERED;
        }
        return decision.with(Outcome.COMPLIANT).isEmpty() ? OPEN : KEPT;
    }

    /** The word for it. */
    public String word(Language language) {
        return Phrases.in(language).say(phrase);
    }
}
