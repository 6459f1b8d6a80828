package kz.ereje.model;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;

/**
 * A contract of the office (шарт) [4, 5, 10, 13.5].
 *
 * @param id the name by which the dossier refers to it
 * @param type what it is for
 * @param date the day it was concluded
 * @param counterparty with whom
 * @param concludedAs in whose name the office concludes it [4]
 * @param stateAuthority the act of law that lets the office contract in the name of the state [5], or none
 * @param functions the functions of clause 12 that the counterparty is to perform; empty when there are none [10]
 * @param withinCompetence whether its subject lies within the office's competence [13.5]
 * @param laterFreeTransfer whether it promises a later transfer free of charge [12.2.8]
 * @param shownBy the exhibits that show it; empty when none does
 */
public record Contract(
        String id,
        Fact<ContractType> type,
        Fact<LocalDate> date,
        Fact<Ref<Actor>> counterparty,
        Fact<ContractName> concludedAs,
        @OrNone Fact<String> stateAuthority,
        Fact<List<OfficeFunction>> functions,
        Fact<Boolean> withinCompetence,
        Fact<Boolean> laterFreeTransfer,
        Fact<List<Showing>> shownBy) {

    /** One of which it is not said what shows it. */
    public Contract(
            String id,
            Fact<ContractType> type,
            Fact<LocalDate> date,
            Fact<Ref<Actor>> counterparty,
            Fact<ContractName> concludedAs,
            Fact<String> stateAuthority,
            Fact<List<OfficeFunction>> functions,
            Fact<Boolean> withinCompetence,
            Fact<Boolean> laterFreeTransfer) {
        this(
                id,
                type,
                date,
                counterparty,
                concludedAs,
                stateAuthority,
                functions,
                withinCompetence,
                laterFreeTransfer,
                Fact.missing());
    }
}
