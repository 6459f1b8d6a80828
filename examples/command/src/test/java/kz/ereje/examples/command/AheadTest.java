package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AheadTest {

    private static final int MANY = 100;

    private static final List<Integer> THINGS = IntStream.range(0, MANY).boxed().toList();

    @Test
    void whatIsMadeComesInTheOrderOfTheThings() {
        List<Integer> taken = new ArrayList<>();
        try (Ahead<Integer, Integer> ahead = new Ahead<>(THINGS, thing -> 1, thing -> thing * thing)) {
            ahead.forEachRemaining(taken::add);
        }
        assertThat(taken).isEqualTo(THINGS.stream().map(thing -> thing * thing).toList());
    }

    @Test
    void noMoreIsMadeThanAFewAhead() {
        AtomicInteger made = new AtomicInteger();
        try (Ahead<Integer, Integer> ahead = new Ahead<>(THINGS, thing -> 1, thing -> made.incrementAndGet())) {
            for (int taken = 1; ahead.hasNext(); taken++) {
                ahead.next();
                assertThat(made.get()).isLessThan(taken + Ahead.READY);
            }
        }
        assertThat(made).hasValue(MANY);
    }

    @Test
    void whatIsHeavyIsMadeByItself() {
        AtomicInteger made = new AtomicInteger();
        try (Ahead<Integer, Integer> ahead =
                new Ahead<>(THINGS, thing -> Long.MAX_VALUE / 2, thing -> made.incrementAndGet())) {
            for (int taken = 1; ahead.hasNext(); taken++) {
                assertThat(ahead.next()).isEqualTo(taken);
                assertThat(made).hasValue(taken);
            }
        }
        assertThat(made).hasValue(MANY);
    }

    @Test
    void noMoreLiesReadyThanMayWeigh() {
        AtomicInteger made = new AtomicInteger();
        try (Ahead<Integer, Integer> ahead =
                new Ahead<>(THINGS, thing -> Ahead.WEIGHT / 2, thing -> made.incrementAndGet())) {
            for (int taken = 1; ahead.hasNext(); taken++) {
                ahead.next();
                assertThat(made.get()).isLessThanOrEqualTo(taken + 1);
            }
        }
    }

    @Test
    void whatIsThrownComesInItsPlaceAndKeepsItsKind() {
        try (Ahead<Integer, Integer> ahead = new Ahead<>(THINGS, thing -> 1, AheadTest::throwing)) {
            assertThat(ahead.next()).isZero();
            assertThatThrownBy(ahead::next).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(ahead::next).isInstanceOf(OutOfMemoryError.class);
            assertThat(ahead.next()).isEqualTo(3);
        }
    }

    private static int throwing(int thing) {
        if (thing == 1) {
            throw new IllegalStateException();
        }
        if (thing == 2) {
            throw new OutOfMemoryError();
        }
        return thing;
    }

    @Test
    void nothingIsMadeOfNothing() {
        try (Ahead<Integer, Integer> ahead = new Ahead<>(List.of(), thing -> 1, thing -> thing)) {
            assertThat(ahead.hasNext()).isFalse();
        }
    }
}
