package kz.ereje.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.ereje.model.ActorKind;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.decision.DecisionKind;
import org.junit.jupiter.api.Test;

/** A token names its word, and one that names none is answered with those that may have been meant. */
class TermTest {

    @Test
    void aTokenNamesItsWord() {
        for (DecisionKind kind : DecisionKind.values()) {
            assertThat(Term.parse(DecisionKind.class, kind.token())).isEqualTo(kind);
        }
    }

    @Test
    void theNearestWordsAreNamed() {
        assertThatThrownBy(() -> Term.parse(ActorKind.class, "akym"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"akym\" is no ActorKind.\nMaybe akim was meant.");
        assertThatThrownBy(() -> Term.parse(ActorKind.class, "DISTRICT_AKIMA"))
                .hasMessage("\"DISTRICT_AKIMA\" is no ActorKind.\nMaybe district-akim or district-akimat was meant.");
    }

    @Test
    void whereNoneIsNearAllAreNamed() {
        assertThatThrownBy(() -> Term.parse(MeetingKind.class, "council"))
                .hasMessage(
                        "\"council\" is no MeetingKind.\nMaybe gathering or separate-gathering or assembly or report-meeting"
                                + " or other was meant.");
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void nothingIsNoWord() {
        assertThatThrownBy(() -> Term.parse(ActorKind.class, null)).hasMessageContaining("The word is null.\nMaybe ");
        assertThatThrownBy(() -> Term.parse((Class<ActorKind>) null, "akim"))
                .hasMessageContaining("The vocabulary is null.\nMaybe ");
    }
}
