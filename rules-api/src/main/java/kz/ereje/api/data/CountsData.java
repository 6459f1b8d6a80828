package kz.ereje.api.data;

/**
 * How many provisions have each outcome for a decision, whatever was asked for; together they are all provisions of the act. Immutable and
 * safe for all threads.
 *
 * @param violated broken
 * @param undetermined open
 * @param compliant kept, those included that are kept as planned
 * @param planned of those kept, the ones that count on events that are still to happen
 * @param notApplicable not governing the decision
 * @param unchecked holding no norm that a decision can break
 * @param error not answered, because a rule failed
 */
public record CountsData(
        int violated, int undetermined, int compliant, int planned, int notApplicable, int unchecked, int error) {}
