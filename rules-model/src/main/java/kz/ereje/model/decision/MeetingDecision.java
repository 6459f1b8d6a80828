package kz.ereje.model.decision;

import kz.ereje.model.Meeting;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** A decision about a meeting of residents [12.1.2, 12.1.3, 12.1.4, 16.3]. */
public sealed interface MeetingDecision extends Decision
        permits MeetingConvening, MeetingDecisionConsideration, MeetingDecisionExecution {
    /** The meeting. */
    Fact<Ref<Meeting>> meeting();
}
