package kz.ereje.model.decision;

import java.time.LocalDate;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Contract;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;

/**
 * Privatising an object (жекешелендіру) [12.2.4].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param asset the asset
 * @param recipient the buyer
 * @param valuedOn the day of the valuation, or none
 * @param preserved whether the object's safety was provided for while the sale was prepared
 * @param contract the contract, or none
 * @param passedOn the day the object passed to the buyer, or none
 * @param termsControlled whether the buyer's keeping of the contract is controlled
 * @param auctionNoticedOn the day the auction was announced, or none
 * @param auctionOn the day of the auction, or none
 */
public record Privatisation(
        Particulars particulars,
        Fact<Ref<Asset>> asset,
        Fact<Ref<Actor>> recipient,
        @OrNone Fact<LocalDate> valuedOn,
        Fact<Boolean> preserved,
        @OrNone Fact<Ref<Contract>> contract,
        @OrNone Fact<LocalDate> passedOn,
        Fact<Boolean> termsControlled,
        @OrNone Fact<LocalDate> auctionNoticedOn,
        @OrNone Fact<LocalDate> auctionOn)
        implements Disposal {}
