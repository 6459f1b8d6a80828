package kz.ereje.kb.seat;

import kz.ereje.model.decision.LegalActDraft;
import kz.ereje.model.fact.Answer;

/** Drafting a legal act [12.2.2]. */
public final class DraftingAct extends SeatedDecision {

    private final LegalActDraft draft;

    DraftingAct(Papers papers, LegalActDraft draft) {
        super(papers, draft);
        this.draft = draft;
    }

    /** Whether the act is about managing the unit's communal property. */
    public Answer onPropertyManagement() {
        return draft.onPropertyManagement().equalTo(true).ifNo("draft.other-matter", draft.onPropertyManagement());
    }
}
