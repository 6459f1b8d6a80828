package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions of a run came to; decisions = violated + error + open + notCovered + kept. Immutable and safe for all threads.
 *
 * @param decisions all decisions of the files that were checked
 * @param violated those that break a provision
 * @param error those of which a rule failed
 * @param open those of which something is not known
 * @param notCovered those that the act does not govern
 * @param kept those that keep all that was asked
 * @param violatedAtLeast so many decisions surely break a provision
 * @param violatedAtMost so many at most break one: those that are open, or of which a rule failed, may
 * @param factsShown how many facts behind kept rows are shown by papers
 * @param factsStated how many of them are only stated
 * @param amount what all decisions are worth whose amount is known, in tenge
 * @param amountViolatedAtLeast what those are worth that surely break a provision
 * @param amountViolatedAtMost what those are worth that may
 * @param amountNotKnown of how many decisions the amount is not known; it is in no sum
 * @param findings what was said of the findings; null where no waiver or objection fits one, and they are not compared with an earlier run
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TotalsData(
        long decisions,
        long violated,
        long error,
        long open,
        long notCovered,
        long kept,
        long violatedAtLeast,
        long violatedAtMost,
        long factsShown,
        long factsStated,
        long amount,
        long amountViolatedAtLeast,
        long amountViolatedAtMost,
        long amountNotKnown,
        @Nullable FindingsData findings) {

    /** Totals of a run of whose findings nobody has said anything. */
    public TotalsData(
            long decisions,
            long violated,
            long error,
            long open,
            long notCovered,
            long kept,
            long violatedAtLeast,
            long violatedAtMost,
            long factsShown,
            long factsStated,
            long amount,
            long amountViolatedAtLeast,
            long amountViolatedAtMost,
            long amountNotKnown) {
        this(
                decisions,
                violated,
                error,
                open,
                notCovered,
                kept,
                violatedAtLeast,
                violatedAtMost,
                factsShown,
                factsStated,
                amount,
                amountViolatedAtLeast,
                amountViolatedAtMost,
                amountNotKnown,
                null);
    }
}
