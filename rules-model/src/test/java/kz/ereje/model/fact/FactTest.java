package kz.ereje.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactTest {

    private final Fact<Integer> known = new Fact.Known<>(FactPath.ROOT.field("count"), 7);
    private final Fact<Integer> none = new Fact.None<>(FactPath.ROOT.field("count"));
    private final Fact<Integer> missing = new Fact.Missing<>(FactPath.ROOT.field("count"));

    @Test
    void whatIsMissingIsNeverNone() {
        assertThat(missing.isNone().isUnknown()).isTrue();
        assertThat(none.isNone().isYes()).isTrue();
        assertThat(known.isNone().isNo()).isTrue();
    }

    @Test
    void aStatedNoneAnswersNo() {
        assertThat(none.equalTo(7).isNo()).isTrue();
        assertThat(none.isAmong(List.of(7)).isNo()).isTrue();
        assertThat(none.passes(count -> true).isNo()).isTrue();
        assertThat(none.then(count -> Answer.yes(known)).isNo()).isTrue();
        assertThat(none.asOptional()).isEmpty();
    }

    @Test
    void whatIsMissingAnswersUnknownAndNamesItself() {
        for (Answer answer : List.of(
                missing.equalTo(7),
                missing.isAmong(List.of(7)),
                missing.passes(count -> true),
                missing.then(count -> Answer.yes(known)))) {
            assertThat(answer.isUnknown()).isTrue();
            assertThat(answer.grounds().facts()).containsExactly(missing);
        }
    }

    @Test
    void askingOnKeepsTheFactAsEvidence() {
        Fact<Boolean> second = new Fact.Known<>(FactPath.ROOT.field("second"), true);
        assertThat(known.then(count -> second.equalTo(true)).grounds().facts()).containsExactly(known, second);
        Fact<Boolean> lost = new Fact.Missing<>(FactPath.ROOT.field("second"));
        assertThat(known.then(count -> lost.equalTo(true)).grounds().facts()).containsExactly(lost);
    }

    @Test
    void pathsReadInBothForms() {
        FactPath date = FactPath.ROOT
                .field("meetings")
                .element(0)
                .field("notices")
                .element(1)
                .field("date");
        assertThat(date).hasToString("meetings[0].notices[1].date");
        assertThat(date.pointer()).isEqualTo("/meetings/0/notices/1/date");
        assertThat(FactPath.ROOT.field("a/b~c").pointer()).isEqualTo("/a~1b~0c");
    }
}
