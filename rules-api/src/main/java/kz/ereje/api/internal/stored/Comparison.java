package kz.ereje.api.internal.stored;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.ereje.api.data.CauseData;
import kz.ereje.api.data.ComparisonData;
import kz.ereje.api.data.DecisionData;
import kz.ereje.api.data.OneSidedData;
import kz.ereje.api.data.OutcomeChangeData;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.data.RowData;

/** Compares two answers: rows that both list by their outcomes, the rest by which side lacks it and why. For one thread. */
public final class Comparison {

    private final Side before;
    private final Side after;
    private final List<CauseData> causes;
    private final List<OutcomeChangeData> outcomes = new ArrayList<>();
    private final List<String> coverage = new ArrayList<>();
    private final List<OneSidedData> oneSided = new ArrayList<>();
    private int unlisted;

    private Comparison(ReportData before, ReportData after) {
        this.before = new Side("before", before);
        this.after = new Side("after", after);
        this.causes = Causes.of(this.before, this.after);
    }

    /** What differs between them. */
    public static ComparisonData of(ReportData before, ReportData after) {
        Comparison comparison = new Comparison(before, after);
        comparison.decisions();
        return comparison.made();
    }

    private ComparisonData made() {
        return new ComparisonData(
                causes,
                List.copyOf(outcomes),
                List.copyOf(coverage),
                List.copyOf(oneSided),
                unlisted,
                ComparisonWords.summary(outcomes.size() + coverage.size(), oneSided.size(), unlisted));
    }

    private void decisions() {
        Map<String, DecisionData> firsts = before.decisions();
        Map<String, DecisionData> seconds = after.decisions();
        Set<String> ids = new LinkedHashSet<>(firsts.keySet());
        ids.addAll(seconds.keySet());
        ids.forEach(id -> {
            DecisionData first = firsts.get(id);
            DecisionData second = seconds.get(id);
            if (first != null && second != null) {
                both(first, second);
            } else if (first != null) {
                lacking(first, before, after);
            } else {
                lacking(Objects.requireNonNull(second), after, before);
            }
        });
    }

    private void lacking(DecisionData decision, Side holding, Side other) {
        oneSided.add(OneSided.decision(decision, holding, other));
    }

    private void both(DecisionData first, DecisionData second) {
        if (first.covered() != second.covered()) {
            coverage.add(first.id());
        }
        Map<String, RowData> firsts = rows(first);
        Map<String, RowData> seconds = rows(second);
        firsts.forEach((provision, row) -> Optional.ofNullable(seconds.get(provision))
                .ifPresentOrElse(
                        other -> rows(first, row, other), () -> oneSided.add(OneSided.row(first, row, before, after))));
        seconds.values().stream()
                .filter(row -> !firsts.containsKey(row.provision()))
                .forEach(row -> oneSided.add(OneSided.row(second, row, after, before)));
        Set<String> listed = new LinkedHashSet<>(firsts.keySet());
        listed.addAll(seconds.keySet());
        if (Causes.canChangeOutcomes(causes)) {
            unlisted += Math.max(0, Math.max(Side.provisions(first), Side.provisions(second)) - listed.size());
        }
    }

    private static Map<String, RowData> rows(DecisionData decision) {
        Map<String, RowData> rows = new LinkedHashMap<>();
        decision.provisions().forEach(row -> rows.put(row.provision(), row));
        return rows;
    }

    private void rows(DecisionData decision, RowData first, RowData second) {
        if (!outcome(first).equals(outcome(second))) {
            List<String> readings = Causes.readings(first, second);
            outcomes.add(new OutcomeChangeData(
                    decision.id(),
                    first.provision(),
                    first.outcome(),
                    keptAsPlanned(first),
                    second.outcome(),
                    keptAsPlanned(second),
                    Causes.of(causes, readings),
                    readings,
                    ComparisonWords.changed(decision, first, second)));
        }
    }

    /** Whether a row is kept, but only if what is planned happens: of other outcomes it is not told apart. */
    static boolean keptAsPlanned(RowData row) {
        return row.planned() && row.outcome().equals("COMPLIANT");
    }

    private static String outcome(RowData row) {
        return row.outcome() + keptAsPlanned(row);
    }
}
