package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrefetchTest {

    private static final int MANY = 100;

    /** Milliseconds in which a number is made if it is to be made at all. */
    private static final long WHILE = 100;

    private static final List<Integer> THINGS = IntStream.range(0, MANY).boxed().toList();

    @Test
    void whatIsMadeComesInTheOrderOfTheThings() {
        List<Integer> taken = new ArrayList<>();
        try (Prefetch<Integer, Integer> ahead =
                new Prefetch<>(THINGS.iterator(), 1, thing -> 1, thing -> thing * thing)) {
            ahead.forEachRemaining(taken::add);
        }
        assertThat(taken).isEqualTo(THINGS.stream().map(thing -> thing * thing).toList());
    }

    @Test
    void noMoreIsMadeThanAFewAhead() throws InterruptedException {
        assertThat(madeWhenOneIsTaken(thing -> 1)).isEqualTo(Prefetch.READY);
    }

    @Test
    void noMoreLiesReadyThanMayWeigh() throws InterruptedException {
        assertThat(madeWhenOneIsTaken(thing -> Prefetch.WEIGHT / 2)).isEqualTo(2);
    }

    @Test
    void whatIsHeavyIsMadeByItself() throws InterruptedException {
        assertThat(madeWhenOneIsTaken(thing -> Long.MAX_VALUE / 2)).isEqualTo(1);
    }

    /** How many have been made, once no more is, after the first of a hundred was taken. */
    private static int madeWhenOneIsTaken(ToLongFunction<Integer> weight) throws InterruptedException {
        AtomicInteger made = new AtomicInteger();
        try (Prefetch<Integer, Integer> ahead =
                new Prefetch<>(THINGS.iterator(), 1, weight, thing -> made.incrementAndGet())) {
            assertThat(ahead.next()).isEqualTo(1);
            for (int before = 0; before < made.get(); ) {
                before = made.get();
                Thread.sleep(WHILE);
            }
            return made.get();
        }
    }

    @Test
    void whatIsThrownComesInItsPlaceAndKeepsItsKind() {
        try (Prefetch<Integer, Integer> ahead =
                new Prefetch<>(THINGS.iterator(), 1, thing -> 1, PrefetchTest::throwing)) {
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
    void severalAreMadeAtOnceAndComeInTheirOrder() {
        CountDownLatch both = new CountDownLatch(2);
        try (Prefetch<Integer, Integer> ahead = new Prefetch<>(THINGS.iterator(), 2, thing -> 1, thing -> {
            both.countDown();
            await(both);
            return thing;
        })) {
            List<Integer> taken = new ArrayList<>();
            ahead.forEachRemaining(taken::add);
            assertThat(taken).isEqualTo(THINGS);
        }
    }

    /** Waits until another one is made at the same time. */
    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nothingIsMadeOfNothing() {
        try (Prefetch<Integer, Integer> ahead =
                new Prefetch<>(Collections.emptyIterator(), 1, thing -> 1, thing -> thing)) {
            assertThat(ahead.hasNext()).isFalse();
        }
    }
}
