package kz.ereje.model.decision;

import java.time.LocalDate;
import kz.ereje.model.Meeting;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;

/**
 * Executing what a gathering or an assembly decided (шешімді орындау) [12.1.4].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param meeting the meeting
 * @param approvedByAkim whether the akim approved it
 * @param term the last day for executing it, or none
 * @param executedOn the day it was executed, or none
 */
public record MeetingDecisionExecution(
        Particulars particulars,
        Fact<Ref<Meeting>> meeting,
        Fact<Boolean> approvedByAkim,
        @OrNone Fact<LocalDate> term,
        @OrNone Fact<LocalDate> executedOn)
        implements MeetingDecision {}
