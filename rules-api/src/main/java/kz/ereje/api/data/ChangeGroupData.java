package kz.ereje.api.data;

import java.util.List;

/**
 * The decisions whose outcomes differ for the same reasons. Immutable and safe for all threads.
 *
 * @param causes the ids of what differs between the checks and can be why, as {@link CauseData} has them; none where the checks differ in
 *     nothing that could change an outcome, and one of the answers is not what the library gave
 * @param number how many decisions they are
 * @param decisions the decisions
 * @param sentence the reasons in words
 */
public record ChangeGroupData(List<String> causes, long number, List<ChangedDecisionData> decisions, Words sentence) {}
