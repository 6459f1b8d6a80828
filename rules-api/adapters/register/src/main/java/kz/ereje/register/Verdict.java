package kz.ereje.register;

import kz.ereje.api.DecisionResult;
import kz.ereje.api.Outcome;

/** One word for a whole decision. */
final class Verdict {

    private Verdict() {}

    /** The worst outcome of its rows: failed, violated, open; else kept, where the act governs it and a provision applies. */
    static Outcome of(DecisionResult decision) {
        for (Outcome worst : new Outcome[] {Outcome.ERROR, Outcome.VIOLATED, Outcome.UNDETERMINED}) {
            if (!decision.with(worst).isEmpty()) {
                return worst;
            }
        }
        return decision.covered() && !decision.with(Outcome.COMPLIANT).isEmpty()
                ? Outcome.COMPLIANT
                : Outcome.NOT_APPLICABLE;
    }
}
