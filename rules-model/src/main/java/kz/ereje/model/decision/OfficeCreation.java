package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;

/**
 * Creating the office (аппаратты құру) [1, 8].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param legalForm the legal form given to it
 */
public record OfficeCreation(Particulars particulars, Fact<LegalForm> legalForm) implements OfficeFate {}
