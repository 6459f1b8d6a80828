package kz.ereje.api.data;

import java.util.List;

/**
 * What differs between two answers. Immutable and safe for all
 * threads.
 *
 * @param causes what differs between the two checks
 * @param outcomes the provisions that both answers list with different outcomes, in the order of the first answer
 * @param coverage the ids of the decisions that one answer says the act governs and the other that it does not
 * @param oneSided what only one of the answers lists
 * @param unlisted how many provisions at least neither answer lists although their outcomes can differ; 0 where they cannot
 * @param summary the comparison in a sentence
 */
public record ComparisonData(
        List<CauseData> causes,
        List<OutcomeChangeData> outcomes,
        List<String> coverage,
        List<OneSidedData> oneSided,
        int unlisted,
        Words summary) {

    /** Whether every outcome is known to be the same: each was compared, or cannot differ. */
    public boolean same() {
        return outcomes.isEmpty() && coverage.isEmpty() && oneSided.isEmpty() && unlisted == 0;
    }
}
