package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;

/**
 * A decision that no provision names (өзге шешім) [11.2, 12.2.17].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param matter what it is about
 * @param purpose what it is for
 * @param powerSource the act of legislation that gives the power, or none
 * @param powerOutside whether that act is a law outside the regulation
 */
public record OtherDecision(
        Particulars particulars,
        Fact<Matter> matter,
        Fact<Purpose> purpose,
        @OrNone Fact<String> powerSource,
        Fact<Boolean> powerOutside)
        implements Decision {}
