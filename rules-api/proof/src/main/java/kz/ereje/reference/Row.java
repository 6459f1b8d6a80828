package kz.ereje.reference;

import java.util.Map;
import java.util.Set;

/**
 * What the reference says of one provision for one decision.
 *
 * @param outcome the word for it
 * @param rules the outcome of each rule of the provision, by its id
 * @param missing the paths of the facts that can still turn the row, empty unless it is undetermined
 */
public record Row(Outcome outcome, Map<String, Outcome> rules, Set<String> missing) {

    /** The outcomes of `rules.yaml`. */
    public enum Outcome {
        COMPLIANT,
        VIOLATED,
        UNDETERMINED,
        NOT_APPLICABLE,
        UNCHECKED
    }
}
