package kz.ereje.report.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.ereje.report.internal.Given;

/**
 * Draws a sample from decisions that come by one after the other, however many there are, in one pass. Changes with each decision; one
 * is for one thread, but the order in which decisions come does not matter: threads that take turns draw the same sample.
 *
 * <p>What is held grows with the strata, and with the square of the size of the sample at most, not with the decisions: since each stratum has
 * a place, none can have more than {@code size - strata + 1}, and so no more of each are kept. A decision costs a SHA-256.
 */
public final class SampleDraw {

    private final int size;
    private final long seed;
    private final Ranks ranks;
    private final Map<Stratum, Long> counts = new HashMap<>();
    private final Map<Stratum, Lowest> byStratum = new HashMap<>();
    private final Lowest ofAll = new Lowest();
    private long population;

    /**
     * Takes what the sample follows from.
     *
     * @param size how many decisions are to be drawn, 1 at least; where there are no more, all are
     * @param seed any number; another one draws another sample
     * @throws IllegalArgumentException if the size is less than 1
     */
    public SampleDraw(int size, long seed) {
        if (size < 1) {
            throw new IllegalArgumentException("The size of the sample is " + size
                    + "; one decision at least has to be drawn.\nMaybe size and seed were swapped.");
        }
        this.size = size;
        this.seed = seed;
        this.ranks = new Ranks(seed);
    }

    /**
     * Takes a decision into account.
     *
     * @param stratum its unit and kind
     * @param id what it is known by: no other decision of the run may have the same, so name its file as well
     */
    public void add(Stratum stratum, String id) {
        Ranked next = new Ranked(ranks.of(Given.of(id, "id")), id, Given.of(stratum, "stratum"));
        population++;
        counts.merge(stratum, 1L, Long::sum);
        ofAll.add(next, size);
        if (counts.size() <= size) {
            byStratum.computeIfAbsent(stratum, first -> new Lowest()).add(next, size - counts.size() + 1);
        } else {
            byStratum.clear();
        }
    }

    /** How many decisions are held now, drawn or not. */
    int held() {
        return ofAll.size() + byStratum.values().stream().mapToInt(Lowest::size).sum();
    }

    /**
     * The sample of what came so far; more can be added after it.
     *
     * @throws IllegalArgumentException if two of the decisions that are drawn have the same id
     */
    public Sample sample() {
        List<Ranked> drawn = counts.size() <= size ? ofEachStratum() : ofAll.first(size);
        Map<Stratum, Integer> of = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Ranked each : drawn) {
            of.merge(each.stratum(), 1, Integer::sum);
            if (!ids.add(each.id())) {
                throw new IllegalArgumentException("Two decisions are known by " + each.id()
                        + ", so that nobody can say which was drawn.\nMaybe the id was to name the file as well.");
            }
        }
        return new Sample(
                size,
                seed,
                population,
                new TreeMap<>(counts)
                        .entrySet().stream()
                                .map(each -> new Sample.OfStratum(
                                        each.getKey(), each.getValue(), of.getOrDefault(each.getKey(), 0)))
                                .toList(),
                drawn.stream()
                        .sorted(Comparator.comparing(Ranked::stratum).thenComparing(Ranked.LOWEST_FIRST))
                        .map(each -> new Sample.Item(each.stratum(), each.id()))
                        .toList());
    }

    private List<Ranked> ofEachStratum() {
        List<Ranked> drawn = new ArrayList<>();
        Allocation.of(counts, size).forEach((stratum, places) -> {
            Lowest lowest = byStratum.get(stratum);
            if (lowest != null) {
                drawn.addAll(lowest.first(places));
            }
        });
        return drawn;
    }
}
