package kz.ereje.api.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.Outcome;
import kz.ereje.model.fact.Fact;

/** The missing facts of a decision by how many of its open rows they can settle: the order of the questions. */
public final class Ranking {

    private Ranking() {}

    /**
     * A missing fact.
     *
     * @param fact the fact
     * @param provisions the open rows that it can settle
     * @param alone how many of them lack nothing else
     */
    public record Asked(Fact<?> fact, List<String> provisions, long alone) {}

    /**
     * The missing facts, those that can settle most rows first; of equals, those that settle more of them alone. No answer brings a
     * decision under the act that it does not govern: of such a decision only what can show a breach is asked.
     */
    public static List<Asked> of(DecisionRows rows) {
        Map<Fact<?>, List<Open>> open = new LinkedHashMap<>();
        for (Row row : rows.rows()) {
            if (row.outcome() == Outcome.UNDETERMINED) {
                Open lacking = new Open(row.provision().id(), row.missing().size() == 1);
                (rows.covered() ? row.missing() : row.missingForBreach())
                        .forEach(fact -> open.computeIfAbsent(fact, key -> new ArrayList<>())
                                .add(lacking));
            }
        }
        return open.entrySet().stream()
                .map(entry -> asked(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                                (Asked asked) -> -asked.provisions().size())
                        .thenComparing(asked -> -asked.alone()))
                .toList();
    }

    /** An open row, and whether it lacks one fact only. */
    private record Open(String provision, boolean lacksOne) {}

    private static Asked asked(Fact<?> fact, List<Open> rows) {
        return new Asked(
                fact,
                rows.stream().map(Open::provision).toList(),
                rows.stream().filter(Open::lacksOne).count());
    }
}
