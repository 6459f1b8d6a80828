package kz.ereje.api.internal.stored;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.data.CauseData;
import kz.ereje.api.data.DecisionData;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.data.RowData;
import org.jspecify.annotations.Nullable;

/** What differs between two checks that can be why their outcomes differ: the same rules and the same input give the same answer. */
final class Causes {

    private static final String READINGS = "readings";
    private static final String RULE_BASE = "rule-base";
    private static final String ASKED = "asked";

    /** That an answer follows other readings than the chosen ones. */
    static final String READ_OTHERWISE = "read-otherwise";

    private Causes() {}

    static List<CauseData> of(Side before, Side after) {
        ReportData first = before.data();
        ReportData second = after.data();
        List<CauseData> causes = new ArrayList<>();
        add(
                causes,
                "act",
                first.act().id() + ", " + first.act().wording(),
                second.act().id() + ", " + second.act().wording());
        add(causes, RULE_BASE, rules(first), rules(second));
        add(causes, "library", first.ruleBase().library(), second.ruleBase().library());
        add(causes, "dossier", first.sha256(), second.sha256());
        add(causes, "day", first.checkedOn(), second.checkedOn());
        add(causes, READ_OTHERWISE, readOtherwise(first), readOtherwise(second));
        if (has(causes, RULE_BASE) && !readings(before, after).isEmpty()) {
            causes.add(new CauseData(READINGS, null, null, ComparisonWords.cause(READINGS, null, null)));
        }
        if (!Objects.equals(first.asked(), second.asked())) {
            causes.add(new CauseData(ASKED, null, null, ComparisonWords.cause(ASKED, null, null)));
        }
        return List.copyOf(causes);
    }

    private static String rules(ReportData data) {
        return data.ruleBase().version() + ", " + data.ruleBase().sha256();
    }

    private static @Nullable String readOtherwise(ReportData data) {
        return data.readings() == null
                ? null
                : data.readings().stream()
                        .map(reading -> reading.id() + "=" + reading.option())
                        .collect(Collectors.joining(", "));
    }

    private static void add(List<CauseData> causes, String id, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            causes.add(new CauseData(id, before, after, ComparisonWords.cause(id, before, after)));
        }
    }

    private static boolean has(List<CauseData> causes, String id) {
        return causes.stream().anyMatch(cause -> cause.id().equals(id));
    }

    /** Whether anything differs but what was asked for. */
    static boolean canChangeOutcomes(List<CauseData> causes) {
        return causes.stream().anyMatch(cause -> !cause.id().equals(ASKED));
    }

    /** The causes of a changed row; its readings are one where it rests on others now. */
    static List<String> of(List<CauseData> causes, List<String> readings) {
        return causes.stream()
                .map(CauseData::id)
                .filter(id -> !id.equals(ASKED) && (!id.equals(READINGS) || !readings.isEmpty()))
                .toList();
    }

    /** The readings on which one of the rows rests, and the other does not. */
    static List<String> readings(RowData first, RowData second) {
        return Stream.concat(
                        first.readings().stream()
                                .filter(id -> !second.readings().contains(id)),
                        second.readings().stream()
                                .filter(id -> !first.readings().contains(id)))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    private static List<String> readings(Side before, Side after) {
        Map<String, RowData> rows = rows(before);
        return rows(after).entrySet().stream()
                .filter(entry -> rows.containsKey(entry.getKey()))
                .flatMap(entry -> readings(Objects.requireNonNull(rows.get(entry.getKey())), entry.getValue()).stream())
                .toList();
    }

    private static Map<String, RowData> rows(Side side) {
        Map<String, RowData> rows = new LinkedHashMap<>();
        for (DecisionData decision : side.decisions().values()) {
            decision.provisions().forEach(row -> rows.put(decision.id() + "\n" + row.provision(), row));
        }
        return rows;
    }
}
