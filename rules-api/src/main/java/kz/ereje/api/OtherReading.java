package kz.ereje.api;

/**
 * A row whose outcome turns where one reading of the act is changed and all others stay, {@link ComplianceChecker#otherReadings}. Immutable
 * and safe for all threads.
 *
 * @param decision the id of the decision
 * @param provision the number of the provision, {@code 22}
 * @param reading the id of the reading, {@code 22.demolition}
 * @param option the id of the option under which it turns, {@code nobody-receives}
 * @param before the outcome by the readings of the checker
 * @param after the outcome under the option
 */
public record OtherReading(
        String decision, String provision, String reading, String option, Outcome before, Outcome after) {

    /** Refuses nothing at all. */
    public OtherReading {
        Given.of(decision, "decision");
        Given.of(provision, "provision");
        Given.of(reading, "reading");
        Given.of(option, "option");
        Given.of(before, "outcome before");
        Given.of(after, "outcome after");
    }
}
