package kz.ereje.report.sample;

import java.util.List;
import java.util.PriorityQueue;

/** Those of all that came by that have the lowest ranks, as many as are wanted. For one thread. */
final class Lowest {

    private final PriorityQueue<Ranked> highestFirst = new PriorityQueue<>(Ranked.LOWEST_FIRST.reversed());

    /** Takes one more, and keeps so many at most. */
    void add(Ranked next, int most) {
        Ranked highest = highestFirst.peek();
        if (highest == null || highestFirst.size() < most || Ranked.LOWEST_FIRST.compare(next, highest) < 0) {
            highestFirst.add(next);
        }
        while (highestFirst.size() > most) {
            highestFirst.remove();
        }
    }

    int size() {
        return highestFirst.size();
    }

    /** The lowest ones, in their order. */
    List<Ranked> first(int count) {
        return highestFirst.stream().sorted(Ranked.LOWEST_FIRST).limit(count).toList();
    }
}
