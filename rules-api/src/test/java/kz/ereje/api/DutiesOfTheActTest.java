package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import kz.ereje.api.Regulation.DutyEntry;
import kz.ereje.api.Regulation.ProvisionEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** At the door each provision is in a duty, or it is said why it lays none. */
class DutiesOfTheActTest {

    private static final Regulation REGULATION = Regulation.load();

    @ParameterizedTest
    @EnumSource
    void eachProvisionIsTold(Language language) {
        TreeSet<String> told = new TreeSet<>();
        REGULATION.layingNoDuty(language).forEach((provision, reason) -> {
            assertThat(reason).isNotBlank();
            told.add(provision);
        });
        REGULATION.duties().forEach(duty -> {
            assertThat(duty.label(language)).isNotBlank();
            assertThat(REGULATION.layingNoDuty(language))
                    .doesNotContainKeys(duty.provisions().toArray(String[]::new));
            told.addAll(duty.provisions());
        });
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        REGULATION.provisions().stream().map(ProvisionEntry::id).toList());
    }

    @Test
    void aDutySaysOnWhomItLiesAndWhatShowsIt() {
        DutyEntry inventory = REGULATION.duties().stream()
                .filter(duty -> duty.id().equals("housing-inventory"))
                .findFirst()
                .orElseThrow();
        assertThat(inventory.bearer()).isEqualTo(DutyEntry.Bearer.AKIM);
        assertThat(inventory.rhythm()).isEqualTo(DutyEntry.Rhythm.WHENEVER);
        assertThat(inventory.due()).isEmpty();
        assertThat(inventory.shownBy()).singleElement().satisfies(evidence -> {
            assertThat(evidence.day()).isEqualTo("date");
            assertThat(evidence.judged()).isTrue();
            assertThat(evidence.orYearBefore()).isFalse();
            assertThat(evidence.where()).containsKey("carriedOut");
        });
    }
}
