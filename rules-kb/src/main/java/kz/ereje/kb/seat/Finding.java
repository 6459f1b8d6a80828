package kz.ereje.kb.seat;

import kz.ereje.model.fact.Answer;

/**
 * What one rule says of one decision.
 *
 * @param rule the id of the rule, {@code 12.2.14/no-assembly-consent}
 * @param applies whether the rule speaks about the decision; a no carries the ground
 * @param broken whether the decision breaks it
 */
public record Finding(String rule, Answer applies, Answer broken) {}
