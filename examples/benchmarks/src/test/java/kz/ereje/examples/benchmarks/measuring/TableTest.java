package kz.ereje.examples.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {

    private final List<String> measured = new ArrayList<>();

    @Test
    void everyRoundMeasuresEveryWayOnce() {
        assertThat(Table.orders(List.of("A", "B", "C", "D"), 5))
                .hasSize(5)
                .allSatisfy(order -> assertThat(order).containsExactlyInAnyOrder("A", "B", "C", "D"));
    }

    @Test
    void theOrderTurnsAndIsTheSameInEachRun() {
        List<String> ways = List.of("A", "B", "C", "D");
        assertThat(new HashSet<>(Table.orders(ways, 5))).hasSizeGreaterThan(2);
        assertThat(Table.orders(ways, 5)).isEqualTo(Table.orders(ways, 5));
    }

    @Test
    void theControlIsMeasuredFirstBetweenAndLast() throws Exception {
        MeasuredTable table = new Table(way("CONTROL"), List.of(way("A"), way("B")), 3).measure(told -> {});
        assertThat(measured).hasSize(10);
        assertThat(List.of(measured.get(0), measured.get(3), measured.get(6), measured.get(9)))
                .containsOnly("CONTROL");
        assertThat(table.control()).isEqualTo("CONTROL");
        assertThat(table.values("CONTROL", MeasuredTable.TIME))
                .extracting(Once::round)
                .containsExactly(1, 2, 3, 3);
        assertThat(table.values("A", MeasuredTable.TIME))
                .extracting(Once::round)
                .containsExactly(1, 2, 3);
    }

    @Test
    void eachMeasuredValueIsTold() throws Exception {
        List<String> told = new ArrayList<>();
        new Table(way("CONTROL"), List.of(way("A")), 1).measure(told::add);
        assertThat(told).hasSize(3);
        assertThat(told.get(1)).contains("round 1", "A", MeasuredTable.TIME);
    }

    private Way way(String name) {
        return new ProcessWay(name, () -> {
            measured.add(name);
            return Map.of(MeasuredTable.TIME, 1.0);
        });
    }
}
