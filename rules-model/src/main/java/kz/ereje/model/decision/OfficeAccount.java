package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;

/**
 * Opening an account of the office (шот ашу) [3].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param account where it is held
 */
public record OfficeAccount(Particulars particulars, Fact<AccountHolder> account) implements Decision {}
