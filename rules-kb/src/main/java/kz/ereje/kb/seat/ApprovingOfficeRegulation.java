package kz.ereje.kb.seat;

import kz.ereje.model.decision.OfficeRegulation;
import kz.ereje.model.fact.Answer;

/** Approving or changing the regulation of the office [6, 7]. */
public final class ApprovingOfficeRegulation extends SeatedDecision {

    private final OfficeRegulation regulation;

    ApprovingOfficeRegulation(Papers papers, OfficeRegulation regulation) {
        super(papers, regulation);
        this.regulation = regulation;
    }

    /** Whether it states the full name of the office [7]. */
    public Answer statesFullName() {
        return regulation.statesFullName().equalTo(true);
    }

    /** Whether it states the legal address [7]. */
    public Answer statesLegalAddress() {
        return regulation.statesLegalAddress().equalTo(true);
    }
}
