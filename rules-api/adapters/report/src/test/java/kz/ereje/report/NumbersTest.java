package kz.ereje.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import kz.ereje.api.Language;
import kz.ereje.report.internal.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers stand as people of each language read them. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999, 999",
        "1000, 1 000",
        "12000, 12 000",
        "999999, 999 999",
        "1234567, 1 234 567",
        "-999, -999"
    })
    void digitsStandInGroupsOfThree(long number, String told) {
        assertThat(Numbers.grouped(number).replace('\u00A0', ' ')).isEqualTo(told);
        assertThat(Numbers.grouped(Long.MIN_VALUE)).startsWith("-9\u00A0223\u00A0372");
    }

    @Test
    void hundredthsAreRoundedAsItIsAsked() {
        assertThat(Numbers.hundredths(0.9999, RoundingMode.DOWN, Language.EN)).isEqualTo("99.9");
        assertThat(Numbers.hundredths(0.9999, RoundingMode.HALF_UP, Language.EN))
                .isEqualTo("100.0");
        assertThat(Numbers.hundredths(0.1225, RoundingMode.HALF_UP, Language.RU))
                .isEqualTo("12,3");
        assertThat(Numbers.hundredths(0.0001, RoundingMode.UP, Language.KK)).isEqualTo("0,1");
        assertThat(Numbers.hundredths(0, RoundingMode.UP, Language.KK)).isEqualTo("0,0");
        assertThat(Numbers.hundredths(1, RoundingMode.DOWN, Language.EN)).isEqualTo("100.0");
    }
}
