package kz.ereje.kb.seat;

import kz.ereje.model.decision.LegalForm;
import kz.ereje.model.decision.OfficeRegulation;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** Approving or changing the regulation of the office [1, 6, 7]. */
public final class ApprovingOfficeRegulation extends SeatedDecision implements SettingLegalForm {

    private final OfficeRegulation regulation;

    ApprovingOfficeRegulation(Papers papers, OfficeRegulation regulation) {
        super(papers, regulation);
        this.regulation = regulation;
    }

    @Override
    public Fact<LegalForm> legalForm() {
        return regulation.legalForm();
    }

    /** Whether it names providing for the akim's activity as the purpose of the office [1]. */
    public Answer statesPurpose() {
        return regulation.statesPurpose().equalTo(true);
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
