package kz.ereje.kb.seat;

import kz.ereje.model.fact.Answer;

/** What a rule reports to: the decision that it was asked about. */
public interface Seated {

    /** Takes what a rule says of the decision: whether it applies, and whether it is broken. */
    void report(String rule, Answer applies, Answer broken);
}
