package kz.ereje.kb;

import java.util.Optional;
import kz.ereje.kb.resolved.ResolvedDecision;

/** Evaluates the rules; safe for all threads. */
public interface Evaluator {

    /** Evaluates the rules for one decision that was just resolved; whatever fails is reported, and nothing is thrown for it. */
    Evaluation evaluate(ResolvedDecision decision);

    /**
     * What has to be reported of a decision that was just resolved, see {@link Evaluation#hasToBeTold}; empty where nothing has to be.
     * The rules of a provision that does not have to be reported need not have answered.
     */
    default Optional<Evaluation> evaluateBroken(ResolvedDecision decision) {
        return Optional.of(evaluate(decision)).filter(Evaluation::hasToBeTold);
    }
}
