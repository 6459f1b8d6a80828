package kz.ereje.model.decision;

import kz.ereje.model.fact.Fact;

/**
 * Using an information database (дерекқорды пайдалану) [13.4].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param holder to whom it belongs
 */
public record DatabaseUse(Particulars particulars, Fact<DatabaseHolder> holder) implements Decision {}
