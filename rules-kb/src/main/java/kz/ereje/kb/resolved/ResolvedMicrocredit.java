package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.Microcredit;
import kz.ereje.model.fact.Answer;

/** Helping somebody to a microcredit [16.8]. */
public record ResolvedMicrocredit(DecisionFacts facts, Microcredit decision) implements ResolvedDecision {

    /** Whether the borrower is of the rural population. */
    public Answer borrowerOfRuralPopulation() {
        return decision.ruralBorrower().equalTo(true);
    }

    /** Whether it stands within a programme document of the system of state planning. */
    public Answer withinProgrammeDocument() {
        return decision.programme().passes(name -> true);
    }
}
