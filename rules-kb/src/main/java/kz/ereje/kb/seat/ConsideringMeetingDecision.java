package kz.ereje.kb.seat;

import java.time.LocalDate;
import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.ConsiderationOutcome;
import kz.ereje.model.decision.MeetingDecisionConsideration;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/** The akim's considering what a gathering or an assembly decided [16.3]. */
public final class ConsideringMeetingDecision extends OnMeeting {

    private final MeetingDecisionConsideration consideration;

    ConsideringMeetingDecision(Papers papers, MeetingDecisionConsideration consideration) {
        super(papers, consideration);
        this.consideration = consideration;
    }

    /** Whether it was neither approved nor refused with reasons by the day of the check, and the term stated has passed. */
    public Answer notConsidered() {
        Fact<LocalDate> done = consideration.consideredOn();
        Answer undone = Days.overdue(consideration.term(), done, papers().checkedOn(), noTerm());
        Answer refused = refusedWithoutReasons();
        if (refused.isYes()) {
            return refused.both(termPassed());
        }
        Answer notYet = done.isNone().either(Days.after(done, papers().checkedOn()));
        return notYet.isYes() ? undone : undone.either(refused.both(termPassed()));
    }

    private Answer refusedWithoutReasons() {
        return consideration
                .outcome()
                .equalTo(ConsiderationOutcome.REFUSED_WITHOUT_REASONS)
                .ifYes(Note.reason("consideration.no-reasons", consideration.outcome()));
    }

    private Answer termPassed() {
        Fact<LocalDate> term = consideration.term();
        return term instanceof Fact.None<LocalDate>
                ? Answer.doubt(noTerm())
                : Days.after(papers().checkedOn(), term).ifNo(Note.remark("not-due-yet", term));
    }

    private Note noTerm() {
        return Note.doubt("consideration.no-term", consideration.consideredOn(), consideration.term());
    }

    /** Whether somebody considered it. */
    public Answer someoneConsidered() {
        return consideration
                .consideredOn()
                .passes(day -> true)
                .ifNo("consideration.none", consideration.consideredOn());
    }

    /** Whether one of these bodies, of the own territory, considered it. */
    public Answer consideredBy(ActorKind... kinds) {
        return papers().isOwnBody(consideration.consideredBy(), kinds);
    }
}
