package kz.ereje.kb.seat;

import kz.ereje.model.ActorKind;
import kz.ereje.model.fact.Answer;

/** What a rule asks of any decision, and reports to. */
public interface Seated {

    /** Takes what a rule says of the decision: whether it applies, and whether it is broken. */
    void report(String rule, Answer applies, Answer broken);

    /** Yes, for rules that apply to every decision of their kind. */
    Answer always();

    /** Whether it is a decision of the office: the akim, an acting akim, a deputy and the office are one decider. */
    Answer ofTheOffice();

    /** Whether somebody else than the office decides. */
    Answer byAnotherBody();

    /** Whether this body consented [12.2.1, 12.2.9, 16.7]. */
    Answer consentOf(ActorKind body);
}
