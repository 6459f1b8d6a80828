package kz.ereje.kb.seat;

import kz.ereje.model.fact.Answer;

/**
 * What one rule says of one decision.
 *
 * @param rule the id of the rule, {@code 12.2.14/no-assembly-consent}
 * @param applies whether the rule speaks about the decision; a no carries the ground
 * @param broken whether the decision breaks it
 */
public record Finding(String rule, Answer applies, Answer broken) {

    /** Whether the rule is broken, or kept without a fact to show it, which is a failure. */
    public boolean hasToBeTold() {
        return hasToBeTold(applies, broken);
    }

    /** The same of two answers that were not reported. */
    public static boolean hasToBeTold(Answer applies, Answer broken) {
        return applies.isYes() && (broken.isYes() || (broken.isNo() && !isShown(applies, broken)));
    }

    private static boolean isShown(Answer applies, Answer broken) {
        return applies.grounds().hasFacts() || broken.grounds().hasFacts();
    }
}
