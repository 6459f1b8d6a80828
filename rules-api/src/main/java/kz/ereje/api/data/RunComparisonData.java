package kz.ereje.api.data;

import java.util.List;

/**
 * What differs between two stored runs; before = both + onlyBefore, after = both + onlyAfter, both = same + differing, and the groups hold each
 * differing decision once. Immutable and safe for all threads.
 *
 * @param madeBefore with what the first run was made
 * @param madeAfter with what the second run was made
 * @param before the decisions of the first run
 * @param after the decisions of the second run
 * @param both those that both runs have, by the name of the file and the decision's id
 * @param same of these, the ones whose outcomes do not differ, as far as the runs list them
 * @param differing of these, the ones of which an outcome differs
 * @param onlyBefore those that the first run alone has
 * @param onlyAfter those that the second run alone has
 * @param unlisted how many of the same decisions have provisions that neither run lists although their outcomes can differ; their numbers
 *     are the same
 * @param groups the differing decisions by what can be why, the largest group first
 * @param onlyIn the decisions that one run alone has
 * @param summary the comparison in a sentence
 */
public record RunComparisonData(
        MadeData madeBefore,
        MadeData madeAfter,
        long before,
        long after,
        long both,
        long same,
        long differing,
        long onlyBefore,
        long onlyAfter,
        long unlisted,
        List<ChangeGroupData> groups,
        List<OnlyInData> onlyIn,
        Words summary) {}
