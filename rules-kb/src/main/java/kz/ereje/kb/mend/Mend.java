package kz.ereje.kb.mend;

import java.util.Map;

/**
 * One way to mend a rule, as the catalogue has it: facts to set and papers to add, by name.
 *
 * @param steps {@code decision.signedBy: @akim}, {@code consent: assembly}, {@code anew: true} and so on, in their order
 */
public record Mend(Map<String, Object> steps) {}
