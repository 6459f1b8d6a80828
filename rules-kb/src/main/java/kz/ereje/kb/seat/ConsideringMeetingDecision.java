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
        return considered().negated().both(termPassed(done));
    }

    private Answer considered() {
        Fact<LocalDate> done = consideration.consideredOn();
        Answer inTime = Days.after(done, papers().checkedOn())
                .negated()
                .either(Days.after(done, consideration.term()).negated());
        Answer reasoned = consideration
                .outcome()
                .equalTo(ConsiderationOutcome.REFUSED_WITHOUT_REASONS)
                .negated()
                .ifNo(Note.reason("consideration.no-reasons", consideration.outcome()));
        return done.isNone().negated().both(inTime).both(reasoned);
    }

    private Answer termPassed(Fact<LocalDate> done) {
        Fact<LocalDate> term = consideration.term();
        if (term instanceof Fact.None<LocalDate>) {
            return Answer.doubt(Note.doubt("consideration.no-term", done, term));
        }
        return Days.after(papers().checkedOn(), term).ifNo(Note.remark("not-due-yet", term));
    }

    /** Whether somebody considered it. */
    public Answer someoneConsidered() {
        return consideration
                .consideredOn()
                .passes(day -> true)
                .ifNo(Note.reason("consideration.none", consideration.consideredOn()));
    }

    /** Whether one of these bodies, of the own territory, considered it. */
    public Answer consideredBy(ActorKind... kinds) {
        return papers().isOwnBody(consideration.consideredBy(), kinds);
    }
}
