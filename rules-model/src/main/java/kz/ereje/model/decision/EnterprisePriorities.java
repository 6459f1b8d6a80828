package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Setting the priorities and the mandatory volume of work of enterprises (басым бағыттар) [12.2.12].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param enterprise the communal state enterprise
 */
public record EnterprisePriorities(Particulars particulars, Fact<Ref<Actor>> enterprise)
        implements EnterpriseDecision {}
