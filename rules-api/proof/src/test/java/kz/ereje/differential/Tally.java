package kz.ereje.differential;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ereje.reference.Row;
import kz.ereje.reference.Row.Outcome;

/** How often each rule and each row had each outcome. Not for several threads at once. */
final class Tally {

    private final Map<String, Map<Outcome, Long>> counted = new TreeMap<>();
    private long decisions;

    void count(List<Map<String, Row>> opinion) {
        for (Map<String, Row> rows : opinion) {
            decisions++;
            rows.forEach((provision, row) -> {
                add(provision, row.outcome(), 1L);
                row.rules().forEach((rule, outcome) -> add(rule, outcome, 1L));
            });
        }
    }

    void add(Tally other) {
        decisions += other.decisions;
        other.counted.forEach((id, outcomes) -> outcomes.forEach((outcome, count) -> add(id, outcome, count)));
    }

    private void add(String id, Outcome outcome, long more) {
        counted.computeIfAbsent(id, key -> new EnumMap<>(Outcome.class)).merge(outcome, more, Long::sum);
    }

    long decisions() {
        return decisions;
    }

    /** How often the rule or the row of the provision had the outcome. */
    long of(String id, Outcome outcome) {
        return counted.getOrDefault(id, Map.of()).getOrDefault(outcome, 0L);
    }

    /** The ids of rules and of provisions that were met. */
    List<String> ids() {
        return List.copyOf(counted.keySet());
    }

    /** A line for each rule and each provision: its id, then how often it had each outcome. */
    List<List<Object>> lines() {
        List<List<Object>> lines = new ArrayList<>();
        counted.forEach((id, outcomes) -> {
            List<Object> line = new ArrayList<>(List.of(id));
            for (Outcome outcome : Outcome.values()) {
                line.add(outcomes.getOrDefault(outcome, 0L));
            }
            lines.add(List.copyOf(line));
        });
        return List.copyOf(lines);
    }
}
