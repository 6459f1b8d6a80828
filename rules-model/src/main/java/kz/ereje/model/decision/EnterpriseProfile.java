package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Setting the kind, subject and aims of a communal state enterprise (кәсіпорынның түрі, нысанасы, мақсаты) [12.2.5].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param enterprise the communal state enterprise
 * @param enterpriseKind the kind chosen
 * @param setsSubject whether the subject is set
 * @param setsAims whether the aims are set
 */
public record EnterpriseProfile(
        Particulars particulars,
        Fact<Ref<Actor>> enterprise,
        Fact<EnterpriseKind> enterpriseKind,
        Fact<Boolean> setsSubject,
        Fact<Boolean> setsAims)
        implements EnterpriseDecision {}
