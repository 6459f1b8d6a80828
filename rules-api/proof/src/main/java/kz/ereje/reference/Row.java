package kz.ereje.reference;

import java.util.Map;
import java.util.Set;

/**
 * The answer of the reference on one provision for one decision.
 *
 * @param outcome its outcome
 * @param rules the outcome of each rule of the provision, by its id
 * @param missing the paths of the facts that can still change the row, empty unless it is undetermined
 */
public record Row(Outcome outcome, Map<String, Outcome> rules, Set<String> missing) {

    /** The outcome of a rule or of a provision. */
    public enum Outcome {
        COMPLIANT,
        VIOLATED,
        UNDETERMINED,
        NOT_APPLICABLE,
        UNCHECKED
    }
}
