package kz.ereje.report.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import kz.ereje.report.sample.Sample.Item;
import kz.ereje.report.sample.Sample.OfStratum;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever comes by: the draw follows from size, seed and decisions, and is in proportion. */
class SampleDrawProperties {

    /** The sizes of strata: a few or many, even or not. */
    @Provide
    Arbitrary<List<Integer>> populations() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(1, 3))
                .list()
                .ofMaxSize(40);
    }

    private static List<Item> items(List<Integer> populations) {
        List<Item> items = new ArrayList<>();
        for (int stratum = 0; stratum < populations.size(); stratum++) {
            for (int i = 0; i < populations.get(stratum); i++) {
                items.add(new Item(new Stratum("unit " + stratum % 7, "kind " + stratum), stratum + "#" + i));
            }
        }
        return items;
    }

    private static SampleDraw draw(List<Item> items, int size, long seed) {
        SampleDraw draw = new SampleDraw(size, seed);
        items.forEach(item -> draw.add(item.stratum(), item.id()));
        return draw;
    }

    @Property
    void theOrderDoesNotMatter(
            @ForAll @From("populations") List<Integer> populations,
            @ForAll @IntRange(min = 1, max = 120) int size,
            @ForAll long seed,
            @ForAll Random random) {
        List<Item> items = items(populations);
        Sample sample = draw(items, size, seed).sample();
        Collections.shuffle(items, random);
        assertThat(draw(items, size, seed).sample()).isEqualTo(sample);
    }

    /** The definition of the draw, with all decisions at hand. */
    @Property
    void itIsTheDrawThatIsDescribed(
            @ForAll @From("populations") List<Integer> populations,
            @ForAll @IntRange(min = 1, max = 120) int size,
            @ForAll long seed) {
        List<Item> items = items(populations);
        Sample sample = draw(items, size, seed).sample();
        Ranks ranks = new Ranks(seed);
        List<Ranked> ordered = items.stream()
                .map(item -> new Ranked(ranks.of(item.id()), item.id(), item.stratum()))
                .sorted(Ranked.LOWEST_FIRST)
                .toList();
        List<String> expected = new ArrayList<>();
        if (populations.size() > size) {
            ordered.stream().limit(size).forEach(each -> expected.add(each.id()));
        } else {
            sample.strata()
                    .forEach(of -> ordered.stream()
                            .filter(each -> each.stratum().equals(of.stratum()))
                            .limit(of.drawn())
                            .forEach(each -> expected.add(each.id())));
        }
        assertThat(sample.items().stream().map(Item::id)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property
    void asManyAreDrawnAsAreWanted(
            @ForAll @From("populations") List<Integer> populations,
            @ForAll @IntRange(min = 1, max = 3000) int size,
            @ForAll long seed) {
        Sample sample = draw(items(populations), size, seed).sample();
        int all = populations.stream().mapToInt(Integer::intValue).sum();
        assertThat(sample.population()).isEqualTo(all);
        assertThat(sample.items()).hasSize(Math.min(size, all));
        assertThat(sample.whole()).isEqualTo(size >= all);
        assertThat(sample.stratified()).isEqualTo(size >= populations.size());
        if (sample.stratified()) {
            assertThat(sample.strata()).allMatch(each -> each.drawn() >= 1);
        }
    }

    /** No stratum that has a place by proportion is more than one place off what is left for such; a larger one has no fewer places. */
    @Property
    void placesAreInProportion(
            @ForAll @From("populations") List<Integer> populations, @ForAll @IntRange(min = 0, max = 100) int more) {
        Map<Stratum, Long> counts = new HashMap<>();
        for (int i = 0; i < populations.size(); i++) {
            counts.put(new Stratum("", Integer.toString(i)), (long) populations.get(i));
        }
        long all = populations.stream().mapToLong(Integer::longValue).sum();
        int size = (int) Math.min(all, populations.size() + (long) more);
        SortedMap<Stratum, Integer> places = Allocation.of(counts, size);
        assertThat(places.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(size);
        counts.forEach((stratum, count) -> {
            double proportional = (double) size * count / Math.max(1, all);
            assertThat(places.get(stratum)).isBetween(1, (int) Math.min(count, Math.floor(proportional) + 1));
            counts.forEach((other, fewer) -> {
                if (fewer < count) {
                    assertThat(places.get(other)).isLessThanOrEqualTo(places.get(stratum));
                }
            });
        });
    }

    @Property
    void noMoreIsHeldThanIsSaid(
            @ForAll @From("populations") List<Integer> populations,
            @ForAll @IntRange(min = 1, max = 30) int size,
            @ForAll Random random) {
        List<Item> items = items(populations);
        Collections.shuffle(items, random);
        SampleDraw draw = new SampleDraw(size, 7);
        for (Item item : items) {
            draw.add(item.stratum(), item.id());
            assertThat(draw.held()).isLessThanOrEqualTo(size + size * (size + 1) / 2);
        }
    }

    @Property(tries = 200)
    void anotherSeedDrawsOthers(@ForAll long seed) {
        List<Item> items = items(List.of(500, 500));
        assertThat(draw(items, 100, seed).sample().items())
                .isNotEqualTo(draw(items, 100, seed + 1).sample().items());
    }

    @Property
    void unitsAreTold(@ForAll @From("populations") List<Integer> populations) {
        assertThat(draw(items(populations), 10, 1).sample().strata().stream()
                        .map(OfStratum::stratum)
                        .toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
