package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;

/**
 * Appointing a deputy akim (әкімнің орынбасарын тағайындау) [17].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param ground the legislation that provides for a deputy, or none
 */
public record DeputyAppointment(
        Particulars particulars, @OrNone Fact<String> ground) implements Decision {}
