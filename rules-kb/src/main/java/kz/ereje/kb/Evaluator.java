package kz.ereje.kb;

import kz.ereje.kb.seat.SeatedDecision;

/** A way to ask the rules; safe for all threads. */
public interface Evaluator {

    /** Asks the rules about one decision that was just seated; whatever fails is told, and nothing is thrown for it. */
    Evaluation evaluate(SeatedDecision decision);
}
