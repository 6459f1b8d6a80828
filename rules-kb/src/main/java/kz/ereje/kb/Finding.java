package kz.ereje.kb;

import kz.ereje.model.fact.Answer;

/**
 * What one rule reports of one decision.
 *
 * @param rule the id of the rule, {@code 12.2.14/no-assembly-consent}
 * @param applies whether the rule speaks about the decision; a no carries the ground
 * @param demand whether what the rule demands is there; a no is a violation
 */
public record Finding(String rule, Answer applies, Answer demand) {

    /** The same, of a decision that this has to hold of first. */
    Finding guardedBy(Answer guard) {
        return new Finding(rule, guard.both(applies), demand);
    }

    /** Whether the rule is broken, or kept without a fact to show it, which is a failure. */
    public boolean hasToBeTold() {
        return hasToBeTold(applies, demand);
    }

    /** The same of two answers that were not reported. */
    public static boolean hasToBeTold(Answer applies, Answer demand) {
        return applies.isYes() && (demand.isNo() || (demand.isYes() && !isShown(applies, demand)));
    }

    private static boolean isShown(Answer applies, Answer demand) {
        return applies.grounds().hasFacts() || demand.grounds().hasFacts();
    }
}
