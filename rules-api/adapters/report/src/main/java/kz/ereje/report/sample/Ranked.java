package kz.ereje.report.sample;

import java.util.Comparator;

/**
 * A decision with its place in the draw: the lower, the sooner it is drawn.
 *
 * @param rank a number without a sign
 * @param id what the decision is known by
 * @param stratum its stratum
 */
record Ranked(long rank, String id, Stratum stratum) {

    static final Comparator<Ranked> LOWEST_FIRST = ((Comparator<Ranked>)
                    (one, other) -> Long.compareUnsigned(one.rank, other.rank))
            .thenComparing(Ranked::id)
            .thenComparing(Ranked::stratum);
}
