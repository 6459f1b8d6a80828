package kz.ereje.kb.seat;

import kz.ereje.model.decision.LegalForm;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** A decision that gives the office its legal form: creating it, approving its regulation [1]. */
public sealed interface SettingLegalForm extends Seated permits ApprovingOfficeRegulation, CreatingOffice {

    /** The legal form that the decision gives. */
    Fact<LegalForm> legalForm();

    /** Whether the office is made a state institution. */
    default Answer stateInstitution() {
        return legalForm().equalTo(LegalForm.STATE_INSTITUTION);
    }
}
