package kz.ereje.kb;

import java.util.Optional;
import kz.ereje.kb.seat.SeatedDecision;

/** A way to ask the rules; safe for all threads. */
public interface Evaluator {

    /** Asks the rules about one decision that was just seated; whatever fails is told, and nothing is thrown for it. */
    Evaluation evaluate(SeatedDecision decision);

    /**
     * What the rules say of a decision that was just seated, if it has to be told: a rule is broken, has failed, or is kept without a
     * fact to show it. Where none is, a way may ask less than all.
     */
    default Optional<Evaluation> toTell(SeatedDecision decision) {
        return Optional.of(evaluate(decision)).filter(Evaluation::hasToBeTold);
    }
}
