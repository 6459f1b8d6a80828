package kz.ereje.kb.resolved;

import java.time.LocalDate;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Presentation;
import kz.ereje.model.decision.BudgetReport;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/** The report on the execution of the budget [12.1.6]. */
public record ResolvedBudgetReport(DecisionFacts facts, BudgetReport decision) implements ResolvedDecision {

    /** Whether the year reported on is over on the day of the check. */
    public Answer yearReportedOnIsOver() {
        Fact<Integer> year = decision.year();
        Fact<LocalDate> today = dossier().checkedOn();
        if (year.isMissing() && today.isMissing()) {
            return Answer.unknown(year, today);
        }
        return today.then(day -> year.passes(reported -> reported < day.getYear()))
                .ifNo(Note.remark("budget.year-open", year));
    }

    /** Whether it was put before this body, of the own territory or district. */
    public Answer reportPresentedTo(ActorKind body) {
        return Answer.anyOf(decision.presentations(), presentation -> putBefore(presentation, body));
    }

    /** It is shown that it was put before the body only where it is known on which day. */
    private Answer putBefore(Presentation presentation, ActorKind body) {
        return dossier()
                .isOwnBody(presentation.body(), body)
                .both(presentation.date().passes(day -> true));
    }
}
