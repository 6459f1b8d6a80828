package kz.ereje.examples.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void oneDisturbedRoundDoesNotMoveTheMedian() {
        assertThat(of(3, 2, 90, 1, 4)).isEqualTo(new Spread(3, 1, 90));
    }

    @Test
    void twoInTheMiddleAreHalved() {
        assertThat(of(4, 1, 3, 2)).isEqualTo(new Spread(2.5, 1, 4));
    }

    @Test
    void oneRoundIsItsOwnMedian() {
        assertThat(of(7)).isEqualTo(new Spread(7, 7, 7));
    }

    @Test
    void nothingMeasuredIsAFault() {
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Spread of(double... values) {
        return Spread.of(
                DoubleStream.of(values).mapToObj(value -> new Once(1, value)).toList());
    }
}
