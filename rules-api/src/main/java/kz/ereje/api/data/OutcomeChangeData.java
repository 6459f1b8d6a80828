package kz.ereje.api.data;

import java.util.List;

/**
 * A provision that has one outcome in one answer and another in the other, for the same decision. One that is kept and one that is kept
 * only as planned are two outcomes. Immutable and safe for all
 * threads.
 *
 * @param decision the decision's id
 * @param provision the provision's number
 * @param before its outcome in the first answer
 * @param plannedBefore whether it was kept only as planned
 * @param after its outcome in the second answer
 * @param plannedAfter whether it is kept only as planned
 * @param by the ids of the causes that can be why; none where the two checks differ in nothing that could change an outcome, and one of
 *     the answers is not what the library gave
 * @param readings the ids of the readings of the act on which one of the two rests, and the other does not
 * @param sentence the change in words
 */
public record OutcomeChangeData(
        String decision,
        String provision,
        String before,
        boolean plannedBefore,
        String after,
        boolean plannedAfter,
        List<String> by,
        List<String> readings,
        Words sentence) {}
