package kz.ereje.model.decision;

import java.time.LocalDate;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Contract;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;

/**
 * Alienating property otherwise than by privatisation (иеліктен шығару) [12.2.16].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param asset the asset
 * @param recipient who gets it
 * @param forSale whether the dossier speaks of a sale
 * @param valuedOn the day of the valuation, or none
 * @param contract the contract, or none
 */
public record Alienation(
        Particulars particulars,
        Fact<Ref<Asset>> asset,
        Fact<Ref<Actor>> recipient,
        Fact<Boolean> forSale,
        @OrNone Fact<LocalDate> valuedOn,
        @OrNone Fact<Ref<Contract>> contract)
        implements Disposal {}
