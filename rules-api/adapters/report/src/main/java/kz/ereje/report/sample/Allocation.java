package kz.ereje.report.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many decisions are drawn of each stratum: one at least, else in proportion to how many it has. What is smaller than one place is given one
 * first; the others share what is left by largest remainder.
 */
final class Allocation {

    private final SortedMap<Stratum, Integer> places = new TreeMap<>();
    private long left;
    private long rest;

    private Allocation(int size, long population) {
        this.left = size;
        this.rest = population;
    }

    /**
     * The places of each stratum, as many as are to be drawn in all.
     *
     * @param counts how many decisions each stratum has, one at least
     * @param size how many are to be drawn, no fewer than there are strata
     */
    static SortedMap<Stratum, Integer> of(Map<Stratum, Long> counts, int size) {
        long population = counts.values().stream().mapToLong(Long::longValue).sum();
        Allocation allocation = new Allocation((int) Math.min(size, population), population);
        List<Map.Entry<Stratum, Long>> strata = new ArrayList<>(counts.entrySet());
        strata.sort(Map.Entry.<Stratum, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        List<Map.Entry<Stratum, Long>> large = strata.subList(allocation.small(strata), strata.size());
        allocation.proportional(large);
        return allocation.places;
    }

    /** Gives one place to each stratum that has less than one by proportion, smallest first; how many these are. */
    private int small(List<Map.Entry<Stratum, Long>> strata) {
        int next = 0;
        while (next < strata.size() && Math.multiplyExact(left, strata.get(next).getValue()) < rest) {
            places.put(strata.get(next).getKey(), 1);
            left--;
            rest -= strata.get(next).getValue();
            next++;
        }
        return next;
    }

    private void proportional(List<Map.Entry<Stratum, Long>> strata) {
        long spare = left;
        for (Map.Entry<Stratum, Long> stratum : strata) {
            int whole = (int) (left * stratum.getValue() / rest);
            places.put(stratum.getKey(), whole);
            spare -= whole;
        }
        strata.stream()
                .sorted(Comparator.comparingLong((Map.Entry<Stratum, Long> stratum) -> left * stratum.getValue() % rest)
                        .thenComparing(Map.Entry.comparingByValue())
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(spare)
                .forEach(stratum -> places.merge(stratum.getKey(), 1, Integer::sum));
    }
}
