package kz.ereje.report.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ereje.report.internal.Given;

/**
 * The decisions that were drawn, and from how many. Immutable and safe for all threads.
 *
 * @param size how many were to be drawn
 * @param seed what the draw follows from
 * @param population how many decisions there are
 * @param strata each stratum, in order of unit and kind
 * @param items the decisions that were drawn, by stratum
 */
public record Sample(int size, long seed, long population, List<OfStratum> strata, List<Item> items) {

    /**
     * Takes copies.
     *
     * @throws IllegalArgumentException if the numbers do not add up
     */
    public Sample {
        strata = List.copyOf(Given.of(strata, "list of strata"));
        items = List.copyOf(Given.of(items, "list of decisions"));
        check(population, strata, items);
        if (size < items.size()) {
            throw new IllegalArgumentException("To be drawn were " + size + ", drawn were " + items.size());
        }
    }

    private static void check(long population, List<OfStratum> strata, List<Item> items) {
        long all = strata.stream().mapToLong(OfStratum::population).sum();
        Map<Stratum, Long> drawn = items.stream().collect(Collectors.groupingBy(Item::stratum, Collectors.counting()));
        boolean each = strata.stream().allMatch(of -> drawn.getOrDefault(of.stratum(), 0L) == of.drawn());
        long sum = strata.stream().mapToLong(OfStratum::drawn).sum();
        if (all != population || !each || sum != items.size()) {
            throw new IllegalArgumentException("The strata have " + all + " decisions and " + sum
                    + " that were drawn; in all there are " + population + " and " + items.size()
                    + ".\nMaybe a stratum was left out.");
        }
    }

    /**
     * A stratum. Immutable and safe for all threads.
     *
     * @param stratum its unit and kind
     * @param population how many decisions it has, one at least
     * @param drawn how many of them were drawn
     */
    public record OfStratum(Stratum stratum, long population, int drawn) {

        /**
         * Takes the numbers.
         *
         * @throws IllegalArgumentException if there is no decision, or more were drawn than there are
         */
        public OfStratum {
            Given.of(stratum, "stratum");
            if (population < 1 || drawn < 0 || drawn > population) {
                throw new IllegalArgumentException(
                        "Drawn were " + drawn + " of " + population + " decisions of " + stratum);
            }
        }
    }

    /**
     * A decision that was drawn. Immutable and safe for all threads.
     *
     * @param stratum its unit and kind
     * @param id what it is known by
     */
    public record Item(Stratum stratum, String id) {

        /** Takes both. */
        public Item {
            Given.of(stratum, "stratum");
            Given.of(id, "id");
        }
    }

    /** Whether it was drawn by unit and kind; if not, there were more of these than decisions to draw, and the draw was a simple one. */
    public boolean stratified() {
        return strata.size() <= size;
    }

    /** Whether every decision was drawn, so that nothing has to be estimated. */
    public boolean whole() {
        return items.size() == population;
    }
}
