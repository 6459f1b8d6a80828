package kz.ereje.kb.seat;

import java.time.LocalDate;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Presentation;
import kz.ereje.model.decision.BudgetReport;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/** The report on the execution of the budget [12.1.6]. */
public final class ReportingBudget extends SeatedDecision {

    private final BudgetReport report;

    ReportingBudget(Papers papers, BudgetReport report) {
        super(papers, report);
        this.report = report;
    }

    /** Whether the year reported on is over on the day of the check. */
    public Answer yearClosed() {
        Fact<Integer> year = report.year();
        Fact<LocalDate> today = papers().checkedOn();
        if (year.isMissing() && today.isMissing()) {
            return Answer.unknown(year, today);
        }
        return today.then(day -> year.passes(reported -> reported < day.getYear()))
                .ifNo(Note.remark("budget.year-open", report.year()));
    }

    /** Whether it was put before this body, of the own territory or district. */
    public Answer presentedTo(ActorKind body) {
        return Answer.anyOf(report.presentations(), presentation -> before(presentation, body));
    }

    /** The day is no condition; one that lies ahead is remarked as a plan. */
    private Answer before(Presentation presentation, ActorKind body) {
        Answer told = papers().isOwnBody(presentation.body(), body);
        Fact<LocalDate> date = presentation.date();
        return Days.after(date, papers().checkedOn()).isYes()
                ? told.ifYes(Note.remark("planned", date)
                        .with("date", date.asOptional().orElseThrow()))
                : told;
    }
}
