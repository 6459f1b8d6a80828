package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.InformationRequest;
import kz.ereje.model.fact.Answer;

/** Requesting information, documents and materials [13.2]. */
public record ResolvedInformationRequest(DecisionFacts facts, InformationRequest decision) implements ResolvedDecision {

    /** Whether it goes to an official of a state body or another organisation. */
    public Answer toAnOfficialOfAnOrganisation() {
        return decision.addresseeOfficial().equalTo(true);
    }

    /** Whether the information requested is needed for a matter within the office's competence. */
    public Answer neededWithinCompetenceOfTheOffice() {
        return decision.withinCompetence().equalTo(true);
    }
}
