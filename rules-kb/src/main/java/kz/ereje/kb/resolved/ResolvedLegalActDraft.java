package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.LegalActDraft;
import kz.ereje.model.fact.Answer;

/** Drafting a legal act [12.2.2]. */
public record ResolvedLegalActDraft(DecisionFacts facts, LegalActDraft decision) implements ResolvedDecision {

    /** Whether the act is about managing the unit's communal property. */
    public Answer onManagingCommunalProperty() {
        return decision.onPropertyManagement()
                .equalTo(true)
                .ifNo("draft.other-matter", decision.onPropertyManagement());
    }
}
