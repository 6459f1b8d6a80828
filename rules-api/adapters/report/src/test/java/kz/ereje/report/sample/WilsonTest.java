package kz.ereje.report.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interval is the one that is published, and behaves at its ends. */
class WilsonTest {

    /**
     * Method 3 in R. G. Newcombe, Two-sided confidence intervals for the single proportion: comparison of seven methods, Statistics in
     * Medicine 17 (1998), 857–872, table I.
     */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void itIsAsPublished(int found, int of, double low, double high) {
        Wilson interval = Wilson.of((double) found / of, of);
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Property
    void itIsThatOfAnotherLibrary(
            @ForAll @IntRange(min = 0, max = 2000) int found, @ForAll @IntRange(min = 0, max = 2000) int more) {
        Assume.that(found + more > 0);
        Wilson interval = Wilson.of((double) found / (found + more), found + more);
        Interval other = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(found + more, found, 0.05);
        assertThat(interval.low()).isCloseTo(other.getLowerBound(), within(1e-9));
        assertThat(interval.high()).isCloseTo(other.getUpperBound(), within(1e-9));
    }

    @Property
    void itHoldsTheShareAndLiesBetweenNoneAndAll(
            @ForAll @DoubleRange(min = 0, max = 1) double share, @ForAll @IntRange(min = 1, max = 100_000) int number) {
        Wilson interval = Wilson.of(share, number);
        assertThat(interval.low()).isBetween(0.0, share);
        assertThat(interval.high()).isBetween(share, 1.0);
        assertThat(interval.high() - interval.low()).isPositive();
    }

    @Property
    void whatIsSoAndWhatIsNotAreMirrored(
            @ForAll @IntRange(min = 0, max = 500) int found, @ForAll @IntRange(min = 1, max = 500) int more) {
        double of = found + more;
        Wilson one = Wilson.of(found / of, of);
        Wilson other = Wilson.of(more / of, of);
        assertThat(one.low()).isCloseTo(1 - other.high(), within(1e-12));
        assertThat(one.high()).isCloseTo(1 - other.low(), within(1e-12));
    }

    @Property
    void moreDecisionsMakeItNarrower(
            @ForAll @DoubleRange(min = 0, max = 1) double share, @ForAll @IntRange(min = 1, max = 10_000) int number) {
        Wilson one = Wilson.of(share, number);
        Wilson more = Wilson.of(share, number + 1);
        assertThat(more.high() - more.low()).isLessThan(one.high() - one.low());
    }
}
