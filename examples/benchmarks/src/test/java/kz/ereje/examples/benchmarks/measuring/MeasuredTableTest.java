package kz.ereje.examples.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuredTableTest {

    @Test
    void aTableStandsWhoseControlMovedByFourteenPerCent() {
        MeasuredTable table = controlled(100, 107, 114);
        assertThat(table.moved()).isCloseTo(0.14, within(1e-9));
        assertThat(table.stands()).isTrue();
    }

    @Test
    void aTableDoesNotStandWhoseControlMovedBySixteen() {
        assertThat(controlled(100, 116, 100).stands()).isFalse();
        assertThat(controlled(116, 100, 116).stands()).isFalse();
    }

    @Test
    void whatOtherWaysDoDoesNotCount() {
        MeasuredTable table = controlled(100, 100, 100);
        table.add("A", 1, Map.of(MeasuredTable.TIME, 1.0));
        table.add("A", 2, Map.of(MeasuredTable.TIME, 9.0));
        assertThat(table.stands()).isTrue();
    }

    @Test
    void aWayThatWasNotMeasuredIsAFault() {
        MeasuredTable table = controlled(100);
        assertThatThrownBy(() -> table.time("A")).hasMessageContaining("A");
        assertThatThrownBy(() -> table.median("CONTROL", MeasuredTable.BYTES)).hasMessageContaining("bytes");
    }

    private static MeasuredTable controlled(double... times) {
        MeasuredTable table = new MeasuredTable("CONTROL");
        for (int i = 0; i < times.length; i++) {
            table.add("CONTROL", i + 1, Map.of(MeasuredTable.TIME, times[i]));
        }
        return table;
    }
}
