package kz.ereje.kb.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** What holds on which day, and what follows where the day is not known. */
class DatedTest {

    private static final LocalDate CHANGE = LocalDate.of(2027, 7, 1);
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final Fact<LocalDate> UNKNOWN = Fact.missing();
    private static final Dated<Integer> TEN_THEN_FIFTEEN = Dated.of(
            List.of(new Dated.Entry<>(new Period(FIRST, CHANGE), 10), new Dated.Entry<>(Period.from(CHANGE), 15)));

    @Test
    void aValueHoldsFromItsVeryDay() {
        assertThat(TEN_THEN_FIFTEEN.on(CHANGE.minusDays(1))).isEqualTo(10);
        assertThat(TEN_THEN_FIFTEEN.on(CHANGE)).isEqualTo(15);
        assertThat(TEN_THEN_FIFTEEN.on(FIRST.minusYears(5))).isEqualTo(10);
        assertThat(TEN_THEN_FIFTEEN.values()).containsExactly(10, 15);
    }

    @Test
    void onAKnownDayTheValueInForceIsAsked() {
        assertThat(asked(Fact.of(CHANGE.minusDays(1)), 12).isYes()).isTrue();
        assertThat(asked(Fact.of(CHANGE), 12).isNo()).isTrue();
    }

    @Test
    void onAnUnknownDayTheDayIsAskedForOnlyWhereItMatters() {
        assertThat(asked(UNKNOWN, 20).isYes()).isTrue();
        assertThat(asked(UNKNOWN, 5).isNo()).isTrue();
        assertThat(asked(UNKNOWN, 12)).isEqualTo(Answer.unknown(UNKNOWN));
        assertThat(asked(Fact.none(), 12).isUnknown()).isTrue();
    }

    @Test
    void whatIsOpenForAValueIsNamedBesideTheDay() {
        Fact<LocalDate> told = Fact.missing();
        Answer answer =
                TEN_THEN_FIFTEEN.asked(UNKNOWN, days -> days == 10 ? Answer.yes(Fact.of(1)) : Answer.unknown(told));
        assertThat(answer).isEqualTo(Answer.unknown(UNKNOWN, told));
    }

    @Test
    void oneValueAsksForNoDay() {
        Answer answer = Dated.always(10).asked(UNKNOWN, days -> Answer.yes(Fact.of(days)));
        assertThat(answer).isEqualTo(Answer.yes(Fact.of(10)));
    }

    private static Answer asked(Fact<LocalDate> day, int given) {
        return TEN_THEN_FIFTEEN.asked(day, days -> Answer.of(given >= days, Fact.of(given)));
    }

    @Test
    void anOverlapAndAGapAreRefused() {
        Dated.Entry<Integer> open = new Dated.Entry<>(Period.from(FIRST), 10);
        Dated.Entry<Integer> ended = new Dated.Entry<>(new Period(FIRST, CHANGE.minusDays(1)), 10);
        Dated.Entry<Integer> next = new Dated.Entry<>(Period.from(CHANGE), 15);
        assertThatThrownBy(() -> Dated.of(List.of(open, next))).hasMessageStartingWith("overlaps");
        assertThatThrownBy(() -> Dated.of(List.of(ended, next))).hasMessageStartingWith("leaves a gap");
        assertThatThrownBy(() -> Dated.of(List.of())).hasMessage("has no value");
        assertThatThrownBy(() -> new Period(CHANGE, FIRST)).hasMessageContaining("before it begins");
    }
}
