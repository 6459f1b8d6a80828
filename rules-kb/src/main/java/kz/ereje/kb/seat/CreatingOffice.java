package kz.ereje.kb.seat;

import kz.ereje.model.decision.LegalForm;
import kz.ereje.model.decision.OfficeCreation;
import kz.ereje.model.fact.Fact;

/** Creating the office [1, 8]. */
public final class CreatingOffice extends DecidingOfficeFate implements SettingLegalForm {

    private final OfficeCreation creation;

    CreatingOffice(Papers papers, OfficeCreation creation) {
        super(papers, creation);
        this.creation = creation;
    }

    @Override
    public Fact<LegalForm> legalForm() {
        return creation.legalForm();
    }
}
