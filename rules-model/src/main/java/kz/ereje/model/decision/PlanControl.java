package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * A finding on how a development plan is executed (жоспардың орындалуын бақылау) [12.1.15].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param enterprise the communal state enterprise
 * @param controlled whether its execution was controlled and analysed in the period under check
 */
public record PlanControl(Particulars particulars, Fact<Ref<Actor>> enterprise, Fact<Boolean> controlled)
        implements EnterpriseDecision {}
