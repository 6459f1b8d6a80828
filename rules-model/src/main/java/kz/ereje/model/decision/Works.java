package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Contract;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;

/**
 * Building, reconstructing or repairing an object (салу, реконструкциялау, жөндеу) [12.1.9].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param asset the asset
 * @param type what is done
 * @param customer the customer
 * @param contract the contract, or none
 */
public record Works(
        Particulars particulars,
        Fact<Ref<Asset>> asset,
        Fact<WorksType> type,
        Fact<Ref<Actor>> customer,
        @OrNone Fact<Ref<Contract>> contract)
        implements PropertyDecision, ContractedDecision {}
