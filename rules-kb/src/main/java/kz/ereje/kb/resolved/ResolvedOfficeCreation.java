package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.LegalForm;
import kz.ereje.model.decision.OfficeCreation;
import kz.ereje.model.fact.Fact;

/** Creating the office [1, 8]. */
public record ResolvedOfficeCreation(DecisionFacts facts, OfficeCreation decision)
        implements DecidingOfficeFate, GivingLegalForm {

    @Override
    public Fact<LegalForm> legalForm() {
        return decision.legalForm();
    }
}
