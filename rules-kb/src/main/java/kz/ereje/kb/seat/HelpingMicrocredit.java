package kz.ereje.kb.seat;

import kz.ereje.model.decision.Microcredit;
import kz.ereje.model.fact.Answer;

/** Helping somebody to a microcredit [16.8]. */
public final class HelpingMicrocredit extends SeatedDecision {

    private final Microcredit credit;

    HelpingMicrocredit(Papers papers, Microcredit credit) {
        super(papers, credit);
        this.credit = credit;
    }

    /** Whether the borrower is of the rural population. */
    public Answer ruralBorrower() {
        return credit.ruralBorrower().equalTo(true);
    }

    /** Whether it stands within a programme document of the system of state planning. */
    public Answer withinProgramme() {
        return credit.programme().passes(name -> true);
    }
}
