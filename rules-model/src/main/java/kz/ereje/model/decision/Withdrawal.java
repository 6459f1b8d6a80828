package kz.ereje.model.decision;

import java.time.LocalDate;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;

/**
 * Withdrawing property from a communal legal entity (мүлікті алып қою) [12.1.12, 12.2.6, 12.2.7].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param asset the asset
 * @param holder the entity that held it
 * @param misplaced whether it is withdrawn as surplus, unused or misused [12.2.7]
 * @param upkeepUntil the end of the term of upkeep and safekeeping [12.1.12], or none
 * @param passedOn the day it passed to another, or none
 * @param writtenOff whether it was written off the enterprise's balance
 */
public record Withdrawal(
        Particulars particulars,
        Fact<Ref<Asset>> asset,
        Fact<Ref<Actor>> holder,
        Fact<Boolean> misplaced,
        @OrNone Fact<LocalDate> upkeepUntil,
        @OrNone Fact<LocalDate> passedOn,
        Fact<Boolean> writtenOff)
        implements PropertyDecision {}
