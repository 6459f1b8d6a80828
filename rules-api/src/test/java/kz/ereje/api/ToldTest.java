package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A sentence is left out only where the same is told, or more of the same. */
class ToldTest {

    @Test
    void aSentenceIsToldOnce() {
        Told told = new Told();
        assertThat(told.fresh("One thing. Another thing.")).isEqualTo("One thing. Another thing.");
        assertThat(told.fresh("Another thing. A third thing.")).isEqualTo("A third thing.");
        assertThat(told.fresh("One thing.")).isEmpty();
    }

    @Test
    void ofTwoThatBeginAlikeTheOneThatSaysMoreIsTold() {
        String fewer = "Take the decision on that day and not before the consent.";
        String more = "Take the decision on that day and not before the consent, and hand nothing over.";
        assertThat(new Told().fresh(Stream.of(fewer, more))).containsExactly(more);
        assertThat(new Told().fresh(Stream.of(more, fewer))).containsExactly(more);
    }

    /** What has words of its own, or denies what the other says, is told beside it. */
    @Test
    void whatSaysSomethingElseIsKept() {
        String one = "Take the decision on that day, or conclude the contract.";
        String other = "Take the decision on that day, or write to the register.";
        String denied = "Take the decision on that day, or do not conclude the contract.";
        assertThat(new Told().fresh(Stream.of(one, other))).contains(one, other);
        assertThat(new Told().fresh(Stream.of(one, denied))).contains(one, denied);
    }
}
