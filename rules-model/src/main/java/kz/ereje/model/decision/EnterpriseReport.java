package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * The report on executing a development plan (даму жоспары бойынша есеп) [12.2.13].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param enterprise the communal state enterprise
 * @param approvedByOffice whether the office considered and approved it
 * @param closed whether the report is closed
 */
public record EnterpriseReport(
        Particulars particulars, Fact<Ref<Actor>> enterprise, Fact<Boolean> approvedByOffice, Fact<Boolean> closed)
        implements EnterpriseDecision {}
