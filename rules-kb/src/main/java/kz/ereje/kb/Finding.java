package kz.ereje.kb;

import kz.ereje.model.fact.Answer;

/**
 * The report of one rule on one decision.
 *
 * @param rule the id of the rule, {@code 12.2.14/no-assembly-consent}
 * @param applies whether the rule applies to the decision; a no carries the ground
 * @param demand whether the demand of the rule is met; a no is a violation
 */
public record Finding(String rule, Answer applies, Answer demand) {

    /** The same finding, for a decision to which the rule applies only if this holds. */
    Finding guardedBy(Answer guard) {
        return new Finding(rule, guard.both(applies), demand);
    }

    /** Whether the rule is broken, or kept without evidence, which is a failure. */
    public boolean hasToBeTold() {
        return hasToBeTold(applies, demand);
    }

    /** The same for two answers that were not reported. */
    public static boolean hasToBeTold(Answer applies, Answer demand) {
        return applies.isYes() && (demand.isNo() || (demand.isYes() && !isShown(applies, demand)));
    }

    private static boolean isShown(Answer applies, Answer demand) {
        return applies.grounds().hasFacts() || demand.grounds().hasFacts();
    }
}
