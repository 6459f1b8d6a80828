package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * The development plan of an enterprise (даму жоспары) [12.2.13].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param enterprise the communal state enterprise
 * @param approvedByOffice whether the office considered and approved it
 * @param carriedOut whether it is being carried out
 */
public record EnterprisePlan(
        Particulars particulars, Fact<Ref<Actor>> enterprise, Fact<Boolean> approvedByOffice, Fact<Boolean> carriedOut)
        implements EnterpriseDecision {}
