package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.LegalForm;
import kz.ereje.model.decision.OfficeRegulation;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;

/** Approving or changing the regulation of the office [1, 6, 7]. */
public record ResolvedOfficeRegulation(DecisionFacts facts, OfficeRegulation decision) implements GivingLegalForm {

    @Override
    public Fact<LegalForm> legalForm() {
        return decision.legalForm();
    }

    /** Whether it names providing for the akim's activity as the purpose of the office [1]. */
    public Answer statesAsPurposeToProvideForTheAkim() {
        return decision.statesPurpose().equalTo(true);
    }

    /** Whether it states the full name of the office [7]. */
    public Answer statesFullName() {
        return decision.statesFullName().equalTo(true);
    }

    /** Whether it states the legal address [7]. */
    public Answer statesLegalAddress() {
        return decision.statesLegalAddress().equalTo(true);
    }
}
