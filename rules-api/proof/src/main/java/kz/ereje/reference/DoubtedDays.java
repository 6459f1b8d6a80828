package kz.ereje.reference;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.Presentation;
import kz.ereje.model.decision.Alienation;
import kz.ereje.model.decision.AssignmentExecution;
import kz.ereje.model.decision.BudgetReport;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.MeetingConvening;
import kz.ereje.model.decision.MeetingDecisionConsideration;
import kz.ereje.model.decision.MeetingDecisionExecution;
import kz.ereje.model.decision.Privatisation;
import kz.ereje.model.decision.PublicService;
import kz.ereje.model.decision.Withdrawal;
import kz.ereje.model.fact.Fact;

/** Days of decisions that cannot be: decades after the check, or decades from what they answer. */
record DoubtedDays(Doubted doubted) {

    void look(Decision decision) {
        Fact<LocalDate> day = decision.particulars().date();
        ahead(day);
        if (decision instanceof MeetingConvening convened) {
            convened.meeting()
                    .asOptional()
                    .map(doubted.papers()::meeting)
                    .ifPresent(meeting -> near(day, meeting.date()));
        } else if (decision instanceof BudgetReport report) {
            report.presentations().asOptional().orElse(List.of()).stream()
                    .map(Presentation::date)
                    .forEach(shown -> presented(day, shown));
        } else if (decision instanceof Privatisation sale) {
            done(day, sale.passedOn());
            notDecadesBefore(day, sale.valuedOn());
        } else if (decision instanceof Alienation disposal) {
            notDecadesBefore(day, disposal.valuedOn());
        } else {
            done(day, done(decision));
        }
    }

    private static Fact<LocalDate> done(Decision decision) {
        if (decision instanceof MeetingDecisionConsideration considered) {
            return considered.consideredOn();
        } else if (decision instanceof MeetingDecisionExecution executed) {
            return executed.executedOn();
        } else if (decision instanceof AssignmentExecution task) {
            return task.executedOn();
        } else if (decision instanceof PublicService service) {
            return service.renderedOn();
        }
        return decision instanceof Withdrawal withdrawal ? withdrawal.passedOn() : Fact.missing();
    }

    private void presented(Fact<LocalDate> day, Fact<LocalDate> shown) {
        ahead(shown);
        near(day, shown);
    }

    private void done(Fact<LocalDate> day, Fact<LocalDate> done) {
        ahead(done);
        notDecadesBefore(day, done);
    }

    /** What is planned, is planned for the years to come, not for decades. */
    private void ahead(Fact<LocalDate> planned) {
        doubted.where(Doubted.aDecadeLater(planned, doubted.papers().checkedOn()), planned);
    }

    private void notDecadesBefore(Fact<LocalDate> day, Fact<LocalDate> done) {
        doubted.where(Doubted.aDecadeLater(day, done), day, done);
    }

    private void near(Fact<LocalDate> day, Fact<LocalDate> other) {
        notDecadesBefore(day, other);
        notDecadesBefore(other, day);
    }
}
