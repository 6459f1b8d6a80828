package kz.ereje.kb.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The catalogue under other readings is the same but for what was read otherwise. */
class ReadAsTest {

    private static final Catalogue CHOSEN = Catalogue.read();

    @Test
    void eachWayIsAnOptionOfItsReadingThatWasNotChosen() {
        for (Alternative way : Alternative.values()) {
            Reading reading = reading(CHOSEN, way.reading());
            assertThat(reading.ways()).extracting(Reading.Option::id).contains(way.option(), reading.chosen());
            assertThat(reading.chosen()).as(way.reading()).isNotEqualTo(way.option());
            assertThat(reading.followed()).isEqualTo(reading.chosen());
        }
    }

    @Test
    void aReadingThatIsReadOtherwiseHasTheOtherChoiceAndAllOthersTheirs() {
        Catalogue other = CHOSEN.read(ReadAs.otherwise(List.of(Alternative.DEMOLITION_IS_NO_DISPOSAL)));
        Reading reading = reading(other, "22.demolition");
        assertThat(reading.followed()).isEqualTo("nobody-receives");
        assertThat(reading.chosen()).isEqualTo("disposing");
        assertThat(reading.choice().en()).isEqualTo("No, nobody receives anything.");
        assertThat(other.readings().all().stream().filter(each -> !each.id().equals("22.demolition")))
                .containsExactlyElementsOf(CHOSEN.readings().all().stream()
                        .filter(each -> !each.id().equals("22.demolition"))
                        .toList());
        assertThat(other.rules()).isEqualTo(CHOSEN.rules());
        assertThat(other.readAs().otherwise()).containsExactly(Alternative.DEMOLITION_IS_NO_DISPOSAL);
        assertThat(CHOSEN.readAs().otherwise()).isEmpty();
    }

    @Test
    void whatWasReadOtherwiseCanBeReadAsChosenAgain() {
        Catalogue other = CHOSEN.read(ReadAs.otherwise(List.of(Alternative.DEMOLITION_IS_NO_DISPOSAL)));
        assertThat(reading(CHOSEN.read(ReadAs.chosen()), "22.demolition")).isEqualTo(reading(CHOSEN, "22.demolition"));
        assertThat(other.readAs().follows(Alternative.DEMOLITION_IS_NO_DISPOSAL))
                .isTrue();
        assertThat(other.readAs().follows(Alternative.RETURN_IS_NO_DISPOSAL)).isFalse();
    }

    @Test
    void oneReadingIsReadInOneWay() {
        assertThatThrownBy(() -> ReadAs.otherwise(
                        Set.of(Alternative.SAVINGS_ARE_LOCAL_BUDGET, Alternative.SAVINGS_ARE_ANOTHER_SOURCE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A reading cannot be read in two ways: 9.paid-from-savings");
    }

    private static Reading reading(Catalogue catalogue, String id) {
        return catalogue.readings().all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
