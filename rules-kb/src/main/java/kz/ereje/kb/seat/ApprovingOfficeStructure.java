package kz.ereje.kb.seat;

import kz.ereje.model.decision.OfficeStructure;

/** Approving or changing the structure of the office [6]. */
public final class ApprovingOfficeStructure extends SeatedDecision {

    ApprovingOfficeStructure(Papers papers, OfficeStructure structure) {
        super(papers, structure);
    }
}
