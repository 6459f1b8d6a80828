package kz.ereje.api.internal.stored;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.data.CauseData;
import kz.ereje.api.data.ChangeGroupData;
import kz.ereje.api.data.ChangedDecisionData;
import kz.ereje.api.data.ChangedRowData;
import kz.ereje.api.data.ComparisonData;
import kz.ereje.api.data.CountsData;
import kz.ereje.api.data.DecisionData;
import kz.ereje.api.data.FollowedReadingData;
import kz.ereje.api.data.MadeData;
import kz.ereje.api.data.OneSidedData;
import kz.ereje.api.data.OnlyInData;
import kz.ereje.api.data.OutcomeChangeData;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.data.RunComparisonData;
import org.jspecify.annotations.Nullable;

/** Gathers what differs between the answers of two runs, file by file. For one thread. */
public final class RunChanges {

    private final Map<List<String>, List<ChangedDecisionData>> groups = new LinkedHashMap<>();
    private final List<OnlyInData> onlyIn = new ArrayList<>();
    private @Nullable ReportData firstBefore;
    private @Nullable ReportData firstAfter;
    private long both;
    private long differing;
    private long unlisted;

    /** A file to which both runs have an answer. */
    public void both(String source, ReportData before, ReportData after) {
        firstBefore = firstBefore == null ? before : firstBefore;
        firstAfter = firstAfter == null ? after : firstAfter;
        ComparisonData comparison = Comparison.of(before, after);
        comparison.oneSided().stream()
                .filter(each -> each.provision() == null)
                .forEach(each -> onlyIn.add(new OnlyInData(each.side(), source, each.decision(), each.why())));
        Map<String, List<OutcomeChangeData>> changed =
                comparison.outcomes().stream().collect(Collectors.groupingBy(OutcomeChangeData::decision));
        Map<String, List<OneSidedData>> lacking = comparison.oneSided().stream()
                .filter(row ->
                        row.provision() != null && (row.differs() || row.why().equals("provision-absent")))
                .collect(Collectors.groupingBy(OneSidedData::decision));
        Map<String, DecisionData> second = new Side("after", after).decisions();
        new Side("before", before).decisions().forEach((id, decision) -> {
            DecisionData other = second.get(id);
            if (other != null) {
                both++;
                List<OutcomeChangeData> outcomes = changed.getOrDefault(id, List.of());
                Set<String> by = new LinkedHashSet<>();
                outcomes.forEach(row -> by.addAll(row.by()));
                decision(source, decision, other, rows(outcomes, lacking.getOrDefault(id, List.of())), by, comparison);
            }
        });
    }

    /** A file to which one run alone has an answer. */
    public void only(String side, String source, ReportData answer) {
        if (side.equals("before")) {
            firstBefore = firstBefore == null ? answer : firstBefore;
        } else {
            firstAfter = firstAfter == null ? answer : firstAfter;
        }
        new Side(side, answer)
                .decisions()
                .keySet()
                .forEach(id -> onlyIn.add(new OnlyInData(side, source, id, "file-absent")));
    }

    private static List<ChangedRowData> rows(List<OutcomeChangeData> changed, List<OneSidedData> lacking) {
        List<ChangedRowData> rows = new ArrayList<>();
        changed.forEach(row -> rows.add(new ChangedRowData(
                row.provision(), row.before(), row.plannedBefore(), row.after(), row.plannedAfter())));
        for (OneSidedData row : lacking) {
            boolean first = row.side().equals("before");
            rows.add(new ChangedRowData(
                    Objects.requireNonNull(row.provision()),
                    first ? row.outcome() : null,
                    false,
                    first ? null : row.outcome(),
                    false));
        }
        return List.copyOf(rows);
    }

    private void decision(
            String source,
            DecisionData before,
            DecisionData after,
            List<ChangedRowData> rows,
            Set<String> by,
            ComparisonData comparison) {
        if (rows.isEmpty() && before.counts().equals(after.counts()) && before.covered() == after.covered()) {
            unlisted += comparison.unlisted() > 0 ? 1 : 0;
            return;
        }
        differing++;
        groups.computeIfAbsent(causes(by, comparison), first -> new ArrayList<>())
                .add(new ChangedDecisionData(source, before.id(), state(before), state(after), rows));
    }

    /** Where no row is listed by both, all that can change outcomes can be why. */
    private static List<String> causes(Set<String> by, ComparisonData comparison) {
        return by.isEmpty()
                ? comparison.causes().stream()
                        .map(CauseData::id)
                        .filter(id -> !id.equals("asked") && !id.equals("readings"))
                        .toList()
                : List.copyOf(by);
    }

    /** What came of a decision as a whole, by the numbers of its provisions, which are told whatever was asked for. */
    private static String state(DecisionData decision) {
        CountsData counts = decision.counts();
        if (counts.violated() > 0) {
            return "VIOLATED";
        }
        if (counts.error() > 0) {
            return "ERROR";
        }
        if (counts.undetermined() > 0) {
            return "OPEN";
        }
        if (!decision.covered()) {
            return "NOT_COVERED";
        }
        return counts.compliant() > 0 ? "KEPT" : "OPEN";
    }

    /** What was gathered. */
    public RunComparisonData data(boolean wholeBefore, boolean wholeAfter) {
        long onlyBefore =
                onlyIn.stream().filter(each -> each.side().equals("before")).count();
        long onlyAfter = onlyIn.size() - onlyBefore;
        List<ChangeGroupData> told = groups.entrySet().stream()
                .map(group -> new ChangeGroupData(
                        group.getKey(),
                        group.getValue().size(),
                        List.copyOf(group.getValue()),
                        ComparisonWords.causes(group.getKey())))
                .sorted(Comparator.comparingLong(ChangeGroupData::number)
                        .reversed()
                        .thenComparing(group -> group.causes().stream().collect(Collectors.joining(","))))
                .toList();
        return new RunComparisonData(
                made(firstBefore, wholeBefore),
                made(firstAfter, wholeAfter),
                both + onlyBefore,
                both + onlyAfter,
                both,
                both - differing,
                differing,
                onlyBefore,
                onlyAfter,
                unlisted,
                told,
                List.copyOf(onlyIn),
                ComparisonWords.runs(both, differing, onlyBefore, onlyAfter));
    }

    private static MadeData made(@Nullable ReportData first, boolean whole) {
        return first == null
                ? new MadeData(null, null, whole, null)
                : new MadeData(first.act(), first.ruleBase(), whole, readings(first));
    }

    private static @Nullable List<String> readings(ReportData first) {
        List<FollowedReadingData> followed = first.readings();
        return followed == null
                ? null
                : followed.stream().map(each -> each.id() + "=" + each.option()).toList();
    }
}
