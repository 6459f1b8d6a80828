package kz.ereje.report.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.ereje.report.year.YearAnswer.Gap;
import kz.ereje.report.year.YearAnswer.Numbers;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Between 1 and the highest number each is borne or missing, whatever the order; numbers that no office reaches are not counted. */
class NumberGapsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static NumberGaps of(String... numbers) {
        NumberGaps gaps = new NumberGaps();
        for (String number : numbers) {
            gaps.add("a.json", number, Said.same("Шешім"), number, DAY);
        }
        return gaps;
    }

    @Test
    void from1To57Without12() {
        NumberGaps gaps = of(IntStream.rangeClosed(1, 57)
                .filter(number -> number != 12)
                .mapToObj(Integer::toString)
                .toArray(String[]::new));
        assertThat(gaps.numbers()).hasSize(1);
        Numbers numbers = gaps.numbers().get(0);
        assertThat(numbers.last()).isEqualTo(57);
        assertThat(numbers.borne()).isEqualTo(56);
        assertThat(numbers.missing()).extracting(Object::toString).containsExactly("12");
    }

    @Test
    void severalInARowAreOneRange() {
        assertThat(of("3", "8").numbers().get(0).missing())
                .extracting(Object::toString)
                .containsExactly("1–2", "4–7");
        assertThat(of("1", "2").numbers().get(0).missing()).isEmpty();
    }

    @Test
    void eachWayOfWritingIsCountedByItself() {
        assertThat(of("№ 1", "2", "1-ө", "3-Ө", "N5").numbers())
                .extracting(Numbers::form, Numbers::last)
                .containsExactlyInAnyOrder(tuple("…", 5), tuple("…-ө", 3));
    }

    @Test
    void whatCannotBeCountedIsNamed() {
        NumberGaps gaps = of("1000000000", "0", "12/3", "жоқ", "", "9".repeat(400), "-", "10000");
        assertThat(gaps.numbers()).isEmpty();
        assertThat(gaps.uncounted()).hasSize(8).extracting(Gap::record).contains("1000000000", "12/3", "10000");
        assertThat(of("9999").numbers().get(0).last()).isEqualTo(NumberGaps.HIGHEST);
    }

    @Test
    void aNumberOfTwoDaysIsNamed() {
        NumberGaps gaps = of("1", "2", "2");
        assertThat(gaps.numbers().get(0).twice()).isEmpty();
        gaps.add("b.json", "other", Said.same("Өкім"), "2", DAY.plusDays(1));
        assertThat(gaps.numbers().get(0).twice()).containsExactly(2);
    }

    @Property(tries = 200)
    void bornAndMissingAreAll(
            @ForAll @Size(min = 1, max = 60) Set<@IntRange(min = 1, max = NumberGaps.HIGHEST) Integer> borne) {
        Numbers numbers = of(borne.stream().map(String::valueOf).toArray(String[]::new))
                .numbers()
                .get(0);
        Set<Integer> all = new TreeSet<>(borne);
        List<Integer> missing = new ArrayList<>();
        numbers.missing()
                .forEach(
                        range -> IntStream.rangeClosed(range.from(), range.to()).forEach(missing::add));
        assertThat(missing).doesNotContainAnyElementsOf(borne).isSorted();
        all.addAll(missing);
        assertThat(all).hasSize(numbers.last()).contains(1, numbers.last());
        assertThat(numbers.borne()).isEqualTo(borne.size());
    }
}
