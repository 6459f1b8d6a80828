package kz.ereje.model.decision;

import kz.ereje.model.Meeting;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Convening a gathering, a separate gathering or an assembly (жиынды, жиналысты шақыру) [12.1.2, 12.1.3].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param meeting the meeting
 */
public record MeetingConvening(Particulars particulars, Fact<Ref<Meeting>> meeting) implements MeetingDecision {}
