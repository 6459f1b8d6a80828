package kz.ereje.kb.seat;

import kz.ereje.model.decision.OfficeFate;

/** Creating, abolishing or reorganising the office [8]. */
public class DecidingOfficeFate extends SeatedDecision {

    DecidingOfficeFate(Papers papers, OfficeFate fate) {
        super(papers, fate);
    }
}
