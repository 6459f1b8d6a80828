package kz.ereje.kb.resolved;

import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** Reorganising or liquidating the office, for which legislation has a procedure [23]. */
public interface FollowingProcedure extends ResolvedDecision {

    /** The procedure that is followed, by its act; none where there is none. */
    Fact<String> procedure();

    /** Whether a procedure of the legislation is followed. */
    default Answer followsProcedureOfLegislation() {
        return procedure().passes(act -> true);
    }
}
