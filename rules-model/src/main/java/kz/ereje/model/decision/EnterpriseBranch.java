package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * An enterprise's opening a branch or representation (филиал, өкілдік) [12.2.10].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param enterprise the communal state enterprise
 * @param officeConsent whether the office consented
 */
public record EnterpriseBranch(Particulars particulars, Fact<Ref<Actor>> enterprise, Fact<Boolean> officeConsent)
        implements EnterpriseAct {}
