package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;

/**
 * Approving or changing the office's regulation (аппарат туралы ереже) [1, 6, 7].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param legalForm the legal form given to the office
 * @param statesPurpose whether it names providing for the akim's activity as the purpose
 * @param statesFullName whether it states the full name
 * @param statesLegalAddress whether it states the legal address
 */
public record OfficeRegulation(
        Particulars particulars,
        Fact<LegalForm> legalForm,
        Fact<Boolean> statesPurpose,
        Fact<Boolean> statesFullName,
        Fact<Boolean> statesLegalAddress)
        implements OfficeDecision {}
