package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.decision.BudgetApproval;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/** Approving the budget of the unit [12.1.5]. */
public record ResolvedBudgetApproval(DecisionFacts facts, BudgetApproval decision) implements AboutBudget {

    /** The act gives the office the planning and the execution of the budget; who approves it stands in other law. */
    @Override
    public Answer budgetOfTheUnitApprovedForTheYear() {
        return Answer.doubt(
                Note.doubt("budget.approved-by-office", facts.particulars().decidedBy()));
    }
}
