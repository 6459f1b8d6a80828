package kz.ereje.kb.resolved;

import java.time.LocalDate;
import kz.ereje.kb.act.Alternative;
import kz.ereje.kb.concept.Days;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/** Executing the budget of the unit in a year [12.1.5]. */
public interface ExecutingBudget extends AboutBudget {

    /** Whether the budget of that year was planned and approved. */
    Fact<Boolean> planApproved();

    /** The day on which it was approved. */
    Fact<LocalDate> planApprovedOn();

    /** Approved on the day of the execution at the latest; what was executed before is for budget legislation to judge. */
    @Override
    default Answer budgetOfTheUnitApprovedForTheYear() {
        Answer approved = planApproved().equalTo(true);
        return dossier().follows(Alternative.BUDGET_OF_THE_YEAR) ? approved : approved.both(approvedByThen());
    }

    private Answer approvedByThen() {
        Fact<LocalDate> executed = decision().particulars().date();
        Answer later = Days.after(planApprovedOn(), executed);
        if (later.isYes() && dossier().follows(Alternative.BUDGET_OF_THE_DAY)) {
            return later.negated().ifNo(Note.reason("reading.budget-approved-later", planApprovedOn(), executed));
        }
        return later.isYes()
                ? Answer.doubt(Note.doubt("budget.approved-later", planApprovedOn(), executed))
                : later.negated();
    }
}
