package kz.ereje.kb;

import java.util.Optional;
import kz.ereje.kb.seat.SeatedDecision;

/** A way to ask the rules; safe for all threads. */
public interface Evaluator {

    /** Asks the rules about one decision that was just seated; whatever fails is told, and nothing is thrown for it. */
    Evaluation evaluate(SeatedDecision decision);

    /**
     * What the rules say of a decision that was just seated; empty only where nothing has to be told of it, see
     * {@link Evaluation#hasToBeTold}, and less was asked than all.
     */
    default Optional<Evaluation> evaluateUnlessSound(SeatedDecision decision) {
        return Optional.of(evaluate(decision));
    }
}
