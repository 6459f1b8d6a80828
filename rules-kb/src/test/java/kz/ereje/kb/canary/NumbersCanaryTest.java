package kz.ereje.kb.canary;

import static kz.ereje.kb.canary.Canary.fault;
import static kz.ereje.kb.canary.Canary.fired;
import static kz.ereje.kb.canary.Canary.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kz.ereje.kb.canary.Facts.Amounts;
import kz.ereje.kb.canary.Facts.Notice;
import org.junit.jupiter.api.Test;

/** Comparisons that are not those of Java. */
class NumbersCanaryTest {

    private static final String GUARD = "the ban on comparisons in RuleLinter: numbers are compared by typed Java";
    private static final long LARGE = (1L << 53) + 1;
    private static final Amounts AMOUNTS = new Amounts(LARGE, LARGE - 1, new BigDecimal("0.10"));

    @Test
    void twoLongsAreComparedAsDoubles() {
        assertThat(fired(when("Amounts( one == other )"), AMOUNTS))
                .as(fault("2^53 + 1 equals 2^53", GUARD))
                .containsExactly("r");
        assertThat(fired(when("Amounts( one != other )"), AMOUNTS))
                .as(fault("2^53 + 1 equals 2^53", GUARD))
                .isEmpty();
    }

    @Test
    void aLongIsComparedWithALiteralAsADouble() {
        assertThat(fired(when("Amounts( one == 9007199254740992L )"), AMOUNTS))
                .as(fault("2^53 + 1 equals the literal 2^53", GUARD))
                .containsExactly("r");
    }

    @Test
    void aSumOfMoneyIsNotEqualToItself() {
        assertThat(fired(when("Amounts( money == 0.10 )"), AMOUNTS))
                .as(fault("0.10 does not equal the literal 0.10", GUARD))
                .isEmpty();
        assertThat(fired(when("Amounts( money == \"0.1\" )"), AMOUNTS))
                .as(fault("0.10 equals the text 0.1", GUARD))
                .containsExactly("r");
    }

    @Test
    void aTextEqualsANumberThatItIsNotGreaterThanTheSmallerOf() {
        Notice notice = new Notice(1, "10", true);
        assertThat(fired(when("Notice( place == 10 )"), notice))
                .as(fault("the text 10 equals the number 10", GUARD))
                .containsExactly("r");
        assertThat(fired(when("Notice( place > 9 )"), notice))
                .as(fault("the text 10 is not greater than the number 9", GUARD))
                .isEmpty();
    }
}
