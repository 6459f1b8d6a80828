package kz.ereje.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.Reports.UnreadableException;
import kz.ereje.api.data.BaselineData;
import kz.ereje.api.data.DecisionData;
import kz.ereje.api.data.GoneData;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.data.RowData;
import kz.ereje.api.internal.io.Problem;

/**
 * The findings of an earlier run: what is violated or open there. A finding is known if the earlier run has one of the same file, decision,
 * provision and outcome, with the same {@linkplain ProvisionResult.Rule#key keys}; anything else is new. Held in memory whole, some hundred
 * bytes for each finding. Immutable and safe for all threads.
 */
public final class Baseline {

    private static final Set<String> FINDINGS = Set.of(Outcome.VIOLATED.name(), Outcome.UNDETERMINED.name());

    /**
     * A finding, by where it is.
     *
     * @param source the name of the file
     * @param decision the decision's id
     * @param provision the provision's number
     * @param outcome its outcome
     */
    private record Place(String source, String decision, String provision, String outcome) {}

    private final Map<Place, Set<String>> findings;
    private final Map<String, Map<String, List<Place>>> byDecision = new HashMap<>();
    private final Set<List<String>> uncovered;

    private Baseline(Map<Place, Set<String>> findings, Set<List<String>> uncovered) {
        this.findings = findings;
        this.uncovered = uncovered;
        findings.keySet()
                .forEach(place -> byDecision
                        .computeIfAbsent(place.source(), first -> new HashMap<>())
                        .computeIfAbsent(place.decision(), first -> new ArrayList<>(1))
                        .add(place));
    }

    /**
     * Reads the findings of a stored run, as JSON or as lines.
     *
     * @throws IOException if the file cannot be read
     * @throws UnreadableException if it holds no answers, or those of a format that had no keys of findings
     */
    public static Baseline read(Path file) throws IOException, UnreadableException {
        try (StoredRun run = StoredRun.open(file)) {
            return of(run);
        }
    }

    /**
     * Reads the findings of a stored run, which stays open.
     *
     * @throws IOException if its file cannot be read
     * @throws UnreadableException if its answers are of a format that had no keys of findings
     */
    public static Baseline of(StoredRun run) throws IOException, UnreadableException {
        Map<Place, Set<String>> findings = new HashMap<>();
        Set<List<String>> uncovered = new HashSet<>();
        for (String source : Given.of(run, "run").sources()) {
            ReportData answer = run.answer(source);
            if (answer.problems() == null && answer.decisions() != null) {
                for (DecisionData decision : answer.answered()) {
                    add(findings, source, decision);
                    if (!decision.covered()) {
                        uncovered.add(List.of(source, decision.id()));
                    }
                }
            }
        }
        return new Baseline(findings, uncovered);
    }

    private static void add(Map<Place, Set<String>> findings, String source, DecisionData decision)
            throws UnreadableException {
        for (RowData row : decision.provisions()) {
            if (FINDINGS.contains(row.outcome())) {
                Set<String> keys = row.rules().stream()
                        .filter(rule -> FINDINGS.contains(rule.outcome()) && rule.key() != null)
                        .map(rule -> key(rule.outcome(), String.valueOf(rule.key())))
                        .collect(Collectors.toUnmodifiableSet());
                if (keys.isEmpty()) {
                    throw new UnreadableException(List.of(new Problem("baseline-no-keys", "", 0, 0, Map.of(), "", "")));
                }
                findings.put(new Place(source, decision.id(), row.provision(), row.outcome()), keys);
            }
        }
    }

    /** How many findings the earlier run had. */
    public long size() {
        return findings.size();
    }

    /** Whether the earlier run had this decision, and the act did not cover it there. */
    public boolean leftUncovered(String source, String decision) {
        return uncovered.contains(
                List.of(Given.of(source, "name of the source"), Given.of(decision, "id of the decision")));
    }

    /** The row, marked as new or known where it is a finding. */
    ProvisionResult marked(String source, String decision, ProvisionResult row) {
        if (!FINDINGS.contains(row.outcome().name())) {
            return row;
        }
        Set<String> before = findings.getOrDefault(place(source, decision, row), Set.of());
        Set<String> now = before.isEmpty() ? Set.of() : keys(row);
        boolean known = !now.isEmpty() && before.containsAll(now);
        return row.with(row.marks().with(!known));
    }

    private static Place place(String source, String decision, ProvisionResult row) {
        return new Place(source, decision, row.provision(), row.outcome().name());
    }

    /** The finding of a rule: one that was broken and is open now is another. */
    private static String key(String outcome, String key) {
        return outcome + " " + key;
    }

    /** Of all rules that are broken or open, also of one that is open in a row that another breaks. */
    private static Set<String> keys(ProvisionResult row) {
        return row.rules().stream()
                .filter(rule -> FINDINGS.contains(rule.outcome().name()))
                .map(rule -> key(rule.outcome().name(), rule.key()))
                .collect(Collectors.toSet());
    }

    /** Begins to count what became of the findings. */
    public Tally tally() {
        return new Tally();
    }

    /** What becomes of the findings of the earlier run, report by report. Changes with each; for one thread. */
    public final class Tally {

        private final Set<Place> checked = new HashSet<>();
        private final Set<Place> found = new HashSet<>();
        private long fresh;

        private Tally() {}

        /**
         * Counts the findings of a report.
         *
         * @param source the name of the file, as the earlier run has it
         */
        public void add(String source, Report report) {
            Map<String, List<Place>> known = byDecision.getOrDefault(Given.of(source, "name of the source"), Map.of());
            for (DecisionResult decision : Given.of(report, "report").decisions()) {
                checked.addAll(known.getOrDefault(decision.id(), List.of()));
                for (ProvisionResult row : decision.provisions()) {
                    if (FINDINGS.contains(row.outcome().name())) {
                        add(place(source, decision.id(), row), row);
                    }
                }
            }
        }

        /** Keys are made only where the earlier run had something in this place: they cost more than the check. */
        private void add(Place place, ProvisionResult row) {
            Set<String> before = findings.getOrDefault(place, Set.of());
            Set<String> keys = before.isEmpty() ? Set.of() : keys(row);
            if (!Collections.disjoint(before, keys)) {
                found.add(place);
            }
            fresh += !keys.isEmpty() && before.containsAll(keys) ? 0 : 1;
        }

        /** What became of them so far; its numbers add up. */
        public BaselineData data() {
            List<GoneData> gone = checked.stream()
                    .filter(place -> !found.contains(place))
                    .map(place -> new GoneData(place.source(), place.decision(), place.provision(), place.outcome()))
                    .sorted((one, other) -> order(one).compareTo(order(other)))
                    .toList();
            return new BaselineData(size(), found.size(), gone.size(), size() - checked.size(), fresh, gone);
        }

        private static String order(GoneData gone) {
            return gone.source() + "\n" + gone.decision() + "\n" + gone.provision() + "\n" + gone.outcome();
        }
    }
}
