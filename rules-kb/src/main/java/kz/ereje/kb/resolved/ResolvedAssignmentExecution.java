package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.Days;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.kb.concept.Superiors;
import kz.ereje.model.decision.AssignmentExecution;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** Executing an act or an assignment of a superior body or of the unit's akim [14.3]. */
public record ResolvedAssignmentExecution(DecisionFacts facts, AssignmentExecution decision)
        implements ResolvedDecision {

    /** Whether it comes from one of those whose acts and assignments the office has to execute. */
    public Answer issuedByPresidentGovernmentCentralBodyOrAkims() {
        return Superiors.issued(dossier(), decision.issuer()).ifNo("assignment.other-issuer", decision.issuer());
    }

    /** Whether it was not executed after its term, nor is planned to be. */
    public Answer notExecutedAfterItsTerm() {
        return Days.after(decision.executedOn(), decision.term()).negated();
    }

    /** Whether it is executed, or its term has not passed on the day of the check; what is planned is not yet done. */
    public Answer executedOnceItsTermHasPassed() {
        return Days.overdue(
                        decision.term(),
                        decision.executedOn(),
                        dossier().checkedOn(),
                        Note.doubt("assignment.no-term", decision.term()))
                .negated();
    }

    /** Whether the issuer returned it as inadequate. */
    public Answer returnedAsInadequate() {
        return decision.returned().equalTo(true);
    }

    /** Whether it was put right. */
    public Answer putRight() {
        return decision.putRight().equalTo(true);
    }
}
