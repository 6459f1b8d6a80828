package kz.ereje.report.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ereje.report.sample.Sample.Item;
import kz.ereje.report.sample.Sample.OfStratum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn, at the ends of what can be asked for. */
class SampleDrawTest {

    private static final Stratum LEASES = new Stratum("a", "lease");
    private static final Stratum SALES = new Stratum("a", "sale");

    private static SampleDraw draw(int size, int leases, int sales) {
        SampleDraw draw = new SampleDraw(size, 7);
        IntStream.range(0, leases).forEach(i -> draw.add(LEASES, "lease#" + i));
        IntStream.range(0, sales).forEach(i -> draw.add(SALES, "sale#" + i));
        return draw;
    }

    private static Map<Stratum, Integer> drawn(Sample sample) {
        return sample.strata().stream().collect(Collectors.toMap(OfStratum::stratum, OfStratum::drawn));
    }

    @Test
    void placesAreInProportion() {
        assertThat(drawn(draw(10, 80, 20).sample())).isEqualTo(Map.of(LEASES, 8, SALES, 2));
        assertThat(drawn(draw(10, 75, 25).sample())).isEqualTo(Map.of(LEASES, 8, SALES, 2));
        assertThat(drawn(draw(10, 74, 26).sample())).isEqualTo(Map.of(LEASES, 7, SALES, 3));
    }

    @Test
    void eachStratumHasAPlace() {
        assertThat(drawn(draw(10, 999, 1).sample())).isEqualTo(Map.of(LEASES, 9, SALES, 1));
        assertThat(drawn(draw(2, 999, 1).sample())).isEqualTo(Map.of(LEASES, 1, SALES, 1));
    }

    @Test
    void withMoreStrataThanPlacesTheDrawIsASimpleOne() {
        Sample sample = draw(1, 999, 1).sample();
        assertThat(sample.stratified()).isFalse();
        assertThat(sample.items()).hasSize(1);
        assertThat(sample.strata()).hasSize(2);
    }

    @Test
    void oneStratumIsDrawnFrom() {
        Sample sample = draw(10, 100, 0).sample();
        assertThat(sample.stratified()).isTrue();
        assertThat(sample.items()).hasSize(10).extracting(Item::stratum).containsOnly(LEASES);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 5000, Integer.MAX_VALUE})
    void whereThereAreNoMoreAllAreDrawn(int size) {
        Sample sample = draw(size, 3, 2).sample();
        assertThat(sample.items()).hasSize(5);
        assertThat(sample.whole()).isTrue();
        assertThat(draw(4, 3, 2).sample().whole()).isFalse();
    }

    @Test
    void ofNothingNothingIsDrawn() {
        Sample sample = new SampleDraw(10, 7).sample();
        assertThat(sample.items()).isEmpty();
        assertThat(sample.population()).isZero();
    }

    /** The ranks as other means give them: {@code printf '7\nlease#0' | sha256sum}. */
    @Test
    void aDrawCanBeRepeatedWithOtherMeans() {
        assertThat(Long.toHexString(new Ranks(7).of("lease#0"))).isEqualTo("424f1812ad23fc24");
        assertThat(Long.toHexString(new Ranks(-7).of("ә"))).isEqualTo("7e71e2dddf7fd084");
    }

    @Test
    void allDecisionsHaveTheSameChance() {
        int[] times = new int[100];
        for (int seed = 0; seed < 2000; seed++) {
            SampleDraw draw = new SampleDraw(10, seed);
            IntStream.range(0, 100).forEach(i -> draw.add(i < 50 ? LEASES : SALES, Integer.toString(i)));
            draw.sample().items().forEach(item -> times[Integer.parseInt(item.id())]++);
        }
        // 200 each are expected, with a deviation of 13: no one of a hundred is five of these off.
        assertThat(IntStream.of(times)).allMatch(count -> count > 133 && count < 267);
    }

    @Test
    void theSameIdTwiceIsRefusedWhereItIsDrawn() {
        SampleDraw draw = draw(10, 3, 0);
        draw.add(LEASES, "lease#0");
        assertThatIllegalArgumentException()
                .isThrownBy(draw::sample)
                .withMessageContaining("lease#0")
                .withMessageContaining("\nMaybe ");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aSampleOfNoneIsRefused(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleDraw(size, 7))
                .withMessageContaining("\nMaybe ");
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatIsNullIsRefused() {
        SampleDraw draw = new SampleDraw(1, 7);
        assertThatNullPointerException().isThrownBy(() -> draw.add(null, "a")).withMessageContaining("stratum is null");
        assertThatNullPointerException()
                .isThrownBy(() -> draw.add(LEASES, null))
                .withMessageContaining("id is null");
        assertThatNullPointerException()
                .isThrownBy(() -> new Stratum(null, "a"))
                .withMessageContaining("unit is null");
        assertThat(draw.sample().population()).isZero();
    }

    @Test
    void numbersThatDoNotAddUpAreRefused() {
        List<OfStratum> strata = List.of(new OfStratum(LEASES, 5, 1));
        List<Item> items = new ArrayList<>(List.of(new Item(LEASES, "a")));
        assertThat(new Sample(1, 7, 5, strata, items).items()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(1, 7, 6, strata, items));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(1, 7, 5, strata, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sample(1, 7, 5, strata, List.of(new Item(SALES, "a"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(0, 7, 5, strata, items));
        assertThatIllegalArgumentException().isThrownBy(() -> new OfStratum(LEASES, 5, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new OfStratum(LEASES, 0, 0));
    }
}
