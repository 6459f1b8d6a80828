package kz.ereje.kb.act;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.model.decision.DecisionKind;

/**
 * One situation in which rows rest on a reading. All that it names has to be met; what it leaves empty is always met.
 *
 * @param on rules, whose answer decided the row; provisions, for all their rules and for rows that no rule decided; or {@link #ACT}
 * @param kinds the kind of the decision is one of these
 * @param outcomes the rule, or a row that no rule decided, has one of these outcomes, {@code not-applicable}
 * @param notes a reason, a remark or a doubt with one of these codes stands in the row, {@code consent.refused}
 * @param facts one of these fields is among the facts that the rule rests on or lacks, {@code Consent.matter}
 * @param where in the records that these facts belong to, the field has one of these values, {@code Meeting.status}: {@code cancelled}
 */
public record Bearing(
        List<String> on,
        Set<DecisionKind> kinds,
        Set<String> outcomes,
        Set<String> notes,
        Set<String> facts,
        Map<String, List<String>> where) {

    /** Stands for every provision of the act. */
    public static final String ACT = "act";

    /** What an outcome can be. */
    static final Set<String> OUTCOMES = Set.of("violated", "compliant", "undetermined", "not-applicable");

    /** What a value can be, apart from a word of the vocabulary. */
    static final Set<String> VALUES = Set.of("missing", "none", "true", "false", "empty", "one", "several");
}
