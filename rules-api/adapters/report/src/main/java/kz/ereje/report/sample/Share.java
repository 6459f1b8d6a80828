package kz.ereje.report.sample;

/**
 * A share of all decisions, estimated from those that were drawn; all from 0 to 1. Immutable and safe for all threads.
 *
 * @param drawn how many of the decisions that were drawn are so
 * @param estimate the share, weighted by stratum
 * @param low the lower end of its interval of 95 %
 * @param high the upper end
 */
public record Share(long drawn, double estimate, double low, double high) {

    /**
     * Takes the numbers.
     *
     * @throws IllegalArgumentException if they are not in order
     */
    public Share {
        if (drawn < 0 || !(0 <= low && low <= estimate && estimate <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "No share of " + drawn + " is from " + low + " by " + estimate + " to " + high);
        }
    }
}
