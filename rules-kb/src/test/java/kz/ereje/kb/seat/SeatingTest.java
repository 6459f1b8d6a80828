package kz.ereje.kb.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import org.junit.jupiter.api.Test;

class SeatingTest {

    @Test
    void everyKindOfDecisionHasASeat() {
        Set<Class<? extends Decision>> kinds =
                Arrays.stream(DecisionKind.values()).map(DecisionKind::type).collect(Collectors.toSet());
        assertThat(Seating.seated()).isEqualTo(kinds).hasSizeGreaterThan(50);
    }
}
