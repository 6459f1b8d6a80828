package kz.ereje.kb.resolved;

import kz.ereje.kb.concept.Days;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.model.Meeting;
import kz.ereje.model.decision.MeetingDecisionExecution;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;

/** Executing what a gathering or an assembly decided [12.1.4]. */
public record ResolvedMeetingDecisionExecution(DecisionFacts facts, MeetingDecisionExecution decision)
        implements AboutMeeting {

    @Override
    public Fact<Ref<Meeting>> meeting() {
        return decision.meeting();
    }

    /** Whether the akim approved what was decided; what he did not approve breaks nothing here. */
    public Answer approvedByAkim() {
        return decision.approvedByAkim().equalTo(true).ifNo("execution.not-approved", decision.approvedByAkim());
    }

    /** Whether it was executed in its term, or its term has not passed. */
    public Answer executedInItsTerm() {
        return Days.missed(
                        decision.term(),
                        decision.executedOn(),
                        dossier().checkedOn(),
                        Note.doubt("execution.no-term", decision.term()))
                .negated();
    }
}
