package kz.ereje.model.decision;

import java.time.LocalDate;
import kz.ereje.model.Actor;
import kz.ereje.model.Meeting;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;

/**
 * The akim's considering what a gathering or an assembly decided (шешімді қарау) [16.3].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param meeting the meeting
 * @param consideredOn the day it was considered, or none
 * @param consideredBy who considered it
 * @param outcome how it was answered
 * @param term the last day for considering it that the documents state, or none
 */
public record MeetingDecisionConsideration(
        Particulars particulars,
        Fact<Ref<Meeting>> meeting,
        @OrNone Fact<LocalDate> consideredOn,
        Fact<Ref<Actor>> consideredBy,
        Fact<ConsiderationOutcome> outcome,
        @OrNone Fact<LocalDate> term)
        implements MeetingDecision {}
