package kz.ereje.report.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.api.DecisionState;
import kz.ereje.api.DecisionTotals;
import kz.ereje.api.Outcome;
import kz.ereje.api.ReportWriter;
import kz.ereje.report.run.RunTotals.OfGroup;
import kz.ereje.report.run.RunTotals.OfProvision;
import kz.ereje.report.run.RunTotals.OfReason;

/** Counts what comes by. Its memory grows with the units, up to a bound, and not with the files. For one thread. */
final class RunCounter {

    /** So many units, and so many months, are told by name; names come from dossiers, and there could be any number. */
    static final int MOST_GROUPS = 5_000;

    private final Map<FileState, Integer> files = new EnumMap<>(FileState.class);
    private final Map<String, Map<Outcome, Long>> provisions = new LinkedHashMap<>();
    private final Map<String, Reason> reasons = new LinkedHashMap<>();
    private final Groups units = new Groups();
    private final Groups months = new Groups();
    private DecisionTotals decisions = DecisionTotals.none();

    private static final class Reason {
        private final String provision;
        private long violated;
        private long open;

        Reason(String provision) {
            this.provision = provision;
        }
    }

    /** Decisions by what they have in common; an empty name is one that is not known. */
    private static final class Groups {
        private final Map<String, Map<DecisionState, Long>> named = new LinkedHashMap<>();
        private final Map<DecisionState, Long> rest = new EnumMap<>(DecisionState.class);

        void add(String name, DecisionState state) {
            boolean fits = named.size() < MOST_GROUPS || named.containsKey(name);
            (fits ? named.computeIfAbsent(name, first -> new EnumMap<>(DecisionState.class)) : rest)
                    .merge(state, 1L, Long::sum);
        }

        List<OfGroup> sorted(Comparator<OfGroup> order) {
            List<OfGroup> groups = new ArrayList<>();
            named.forEach((name, states) ->
                    groups.add(new OfGroup(Optional.of(name).filter(each -> !each.isEmpty()), false, states)));
            groups.sort(order);
            if (!rest.isEmpty()) {
                groups.add(new OfGroup(Optional.empty(), true, rest));
            }
            return groups;
        }
    }

    void add(RunFile file) {
        files.merge(file.state(), 1, Integer::sum);
        file.decisions().forEach(decision -> add(file.unit(), decision));
    }

    private void add(String unit, RunDecision decision) {
        decisions = decisions.plus(decision.totals());
        units.add(unit, decision.state());
        months.add(
                decision.day()
                        .map(day -> day.toString().substring(0, day.toString().length() - 3))
                        .orElse(""),
                decision.state());
        decision.rows().forEach(this::add);
    }

    private void add(RunRow row) {
        provisions
                .computeIfAbsent(row.provision(), first -> new EnumMap<>(Outcome.class))
                .merge(row.outcome(), 1L, Long::sum);
        boolean violated = row.outcome() == Outcome.VIOLATED;
        if (violated || row.outcome() == Outcome.UNDETERMINED) {
            for (RunRow.Rule rule : row.rules()) {
                Reason reason = reasons.computeIfAbsent(rule.id(), first -> new Reason(row.provision()));
                reason.violated += violated ? 1 : 0;
                reason.open += violated ? 0 : 1;
            }
        }
    }

    /**
     * What was counted.
     *
     * @throws IllegalArgumentException if it does not add up, or is not what the caller counted
     */
    RunTotals totals(ReportWriter.Counts told) {
        ReportWriter.Counts own = new ReportWriter.Counts(
                files.values().stream().mapToInt(Integer::intValue).sum(),
                files.getOrDefault(FileState.CHECKED, 0),
                files.getOrDefault(FileState.REFUSED, 0),
                files.getOrDefault(FileState.FAILED, 0),
                files.getOrDefault(FileState.NOT_READ, 0));
        if (!own.equals(told)) {
            throw new IllegalArgumentException("Told were " + told + ", added were " + own
                    + ".\nMaybe a file was added twice, or counted and not added.");
        }
        return new RunTotals(own, decisions, ofProvisions(), ofReasons(), ofUnits(), ofMonths());
    }

    private List<OfProvision> ofProvisions() {
        return provisions.entrySet().stream()
                .map(each -> new OfProvision(each.getKey(), each.getValue()))
                .toList();
    }

    private List<OfReason> ofReasons() {
        return reasons.entrySet().stream()
                .map(each -> new OfReason(
                        each.getValue().provision, each.getKey(), each.getValue().violated, each.getValue().open))
                .sorted(Comparator.comparingLong(OfReason::violated)
                        .thenComparingLong(OfReason::open)
                        .reversed()
                        .thenComparing(OfReason::rule))
                .toList();
    }

    private List<OfGroup> ofUnits() {
        return units.sorted(Comparator.<OfGroup>comparingLong(group -> group.decisions(DecisionState.VIOLATED))
                .thenComparingLong(group -> group.decisions(DecisionState.OPEN))
                .thenComparingLong(OfGroup::all)
                .reversed()
                .thenComparing(group -> group.name().orElse("")));
    }

    private List<OfGroup> ofMonths() {
        return months.sorted(Comparator.comparing(group -> group.name().orElse("")));
    }
}
