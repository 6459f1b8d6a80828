package kz.ereje.model.decision;

import kz.ereje.model.Contract;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;

/**
 * A finding on how a trustee performs (сенімгерлік басқарушыны бақылау) [12.1.14].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param contract the contract, or none
 * @param controlled whether it was controlled in the period under check
 * @param breach whether the trustee is in breach
 * @param measures whether measures followed
 */
public record TrusteeControl(
        Particulars particulars,
        @OrNone Fact<Ref<Contract>> contract,
        Fact<Boolean> controlled,
        Fact<Boolean> breach,
        Fact<Boolean> measures)
        implements Decision {}
