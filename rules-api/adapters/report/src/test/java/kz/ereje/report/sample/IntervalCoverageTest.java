package kz.ereje.report.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import kz.ereje.api.DecisionState;
import org.junit.jupiter.api.Test;

/**
 * Intervals of 95 % hold the true share in about 95 of 100 draws. The seeds are fixed, and so is what comes of them: what is asserted
 * leaves room for the chance of five hundred draws, a deviation of 1 %, and for how the interval swings with whole numbers.
 */
class IntervalCoverageTest {

    private static final int DRAWS = 500;

    /**
     * Decisions of which some are violated.
     *
     * @param strata how many strata; the first half of the decisions lies in the first one where they are uneven
     * @param number how many decisions
     * @param violated of so many decisions one is violated
     */
    private record Population(int strata, boolean uneven, int number, int violated) {

        Stratum stratum(int decision) {
            int kind = uneven && decision < number / 2 ? 0 : decision % strata;
            return new Stratum("", "kind " + kind);
        }

        boolean isViolated(int decision) {
            return decision % violated == 0;
        }

        double share() {
            return (double) LongStream.range(0, number)
                            .filter(each -> isViolated((int) each))
                            .count()
                    / number;
        }

        private boolean holds(int size, long seed) {
            SampleDraw draw = new SampleDraw(size, seed);
            for (int i = 0; i < number; i++) {
                draw.add(stratum(i), Integer.toString(i));
            }
            Sample sample = draw.sample();
            Map<String, DecisionState> states = new HashMap<>();
            sample.items()
                    .forEach(item -> states.put(
                            item.id(),
                            isViolated(Integer.parseInt(item.id())) ? DecisionState.VIOLATED : DecisionState.KEPT));
            Share share = SampleEstimate.of(sample, states).share(DecisionState.VIOLATED);
            return share.low() <= share() && share() <= share.high();
        }

        double covered(int size) {
            return (double) LongStream.range(0, DRAWS)
                            .filter(seed -> holds(size, seed))
                            .count()
                    / DRAWS;
        }
    }

    @Test
    void ofOneStratum() {
        assertThat(new Population(1, false, 1500, 8).covered(150)).isBetween(0.94, 0.99);
    }

    @Test
    void ofRareViolations() {
        assertThat(new Population(1, false, 1500, 50).covered(150)).isBetween(0.93, 1.0);
    }

    @Test
    void ofManyStrata() {
        assertThat(new Population(11, false, 1500, 8).covered(150)).isBetween(0.94, 1.0);
    }

    /** Almost each place is the one that each stratum has, so that decisions stand for very unlike numbers of others. */
    @Test
    void ofUnlikeWeights() {
        assertThat(new Population(61, true, 1500, 8).covered(80)).isBetween(0.93, 1.0);
    }

    @Test
    void ofMoreStrataThanPlaces() {
        assertThat(new Population(300, false, 1500, 8).covered(150)).isBetween(0.94, 0.99);
    }

    /** Without correction for the finite population it holds more often than it has to where most were drawn. */
    @Test
    void whereMostWereDrawn() {
        assertThat(new Population(3, false, 200, 8).covered(150)).isBetween(0.99, 1.0);
    }
}
