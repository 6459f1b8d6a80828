package kz.ereje.kb.seat;

import kz.ereje.model.decision.OfficeReorganisation;
import kz.ereje.model.fact.Fact;

/** Reorganising the office [8, 23]. */
public final class ReorganisingOffice extends DecidingOfficeFate implements FollowingProcedure {

    private final OfficeReorganisation reorganisation;

    ReorganisingOffice(Papers papers, OfficeReorganisation reorganisation) {
        super(papers, reorganisation);
        this.reorganisation = reorganisation;
    }

    @Override
    public Fact<String> procedure() {
        return reorganisation.procedure();
    }
}
