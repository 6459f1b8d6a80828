package kz.ereje.kb.seat;

import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** Reorganising or liquidating the office, for which legislation has a procedure [23]. */
public sealed interface FollowingProcedure extends Seated permits LiquidatingOffice, ReorganisingOffice {

    /** The procedure that is followed, by its act; none where there is none. */
    Fact<String> procedure();

    /** Whether a procedure of the legislation is followed. */
    default Answer procedureFollowed() {
        return procedure().passes(act -> true);
    }
}
