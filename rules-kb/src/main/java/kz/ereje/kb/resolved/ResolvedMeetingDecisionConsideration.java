package kz.ereje.kb.resolved;

import java.time.LocalDate;
import kz.ereje.kb.concept.Days;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Meeting;
import kz.ereje.model.decision.ConsiderationOutcome;
import kz.ereje.model.decision.MeetingDecisionConsideration;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;

/** The akim's considering what a gathering or an assembly decided [16.3]. */
public record ResolvedMeetingDecisionConsideration(DecisionFacts facts, MeetingDecisionConsideration decision)
        implements AboutMeeting {

    @Override
    public Fact<Ref<Meeting>> meeting() {
        return decision.meeting();
    }

    /** Whether it was considered by the day of the check with another outcome than this one, or the term stated has not passed. */
    public Answer consideredInItsTermNot(ConsiderationOutcome insufficient) {
        return notConsidered(insufficient).negated();
    }

    private Answer notConsidered(ConsiderationOutcome insufficient) {
        Fact<LocalDate> done = decision.consideredOn();
        Answer undone = Days.overdue(decision.term(), done, dossier().checkedOn(), noTerm());
        Answer refused = decision.outcome()
                .equalTo(insufficient)
                .ifYes(Note.reason("consideration.no-reasons", decision.outcome()));
        if (refused.isYes()) {
            return refused.both(termPassed());
        }
        Answer notYet = done.isNone().either(Days.after(done, dossier().checkedOn()));
        return notYet.isYes() ? undone : undone.either(refused.both(termPassed()));
    }

    private Answer termPassed() {
        Fact<LocalDate> term = decision.term();
        return term instanceof Fact.None<LocalDate>
                ? Answer.doubt(noTerm())
                : Days.after(dossier().checkedOn(), term).ifNo(Note.remark("not-due-yet", term));
    }

    private Note noTerm() {
        return Note.doubt("consideration.no-term", decision.consideredOn(), decision.term());
    }

    /** Whether somebody considered it. */
    public Answer whereSomeoneConsidered() {
        return decision.consideredOn().passes(day -> true).ifNo("consideration.none", decision.consideredOn());
    }

    /** Whether one of these, of the own territory, considered it. */
    public Answer consideredBy(ActorKind... bodies) {
        return dossier().isOwnBody(decision.consideredBy(), bodies);
    }
}
