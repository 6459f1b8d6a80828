package kz.ereje.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.ereje.model.Dossier;
import kz.ereje.reference.Row;
import kz.ereje.reference.Row.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One provision of which two evaluators do not say the same.
 *
 * @param dossier the papers
 * @param decision the place of the decision in its dossier
 * @param provision the number of the provision; empty where an evaluator threw
 * @param first what the first says
 * @param second what the second says
 * @param kind in what they differ, the same for all dossiers that show the same difference
 */
record Difference(Dossier dossier, int decision, String provision, String first, String second, String kind) {

    /** Every provision of which they differ. */
    static List<Difference> all(Dossier dossier, Opinion first, Opinion second) {
        List<Map<String, Row>> left;
        List<Map<String, Row>> right;
        try {
            left = first.of(dossier);
        } catch (RuntimeException e) {
            return List.of(new Difference(dossier, 0, "", thrown(e), "", "thrown"));
        }
        try {
            right = second.of(dossier);
        } catch (RuntimeException e) {
            return List.of(new Difference(dossier, 0, "", "", thrown(e), "thrown"));
        }
        return compared(dossier, left, right);
    }

    private static String thrown(RuntimeException thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static List<Difference> compared(
            Dossier dossier, List<Map<String, Row>> left, List<Map<String, Row>> right) {
        if (left.size() != right.size()) {
            return List.of(new Difference(
                    dossier, 0, "", left.size() + " decisions", right.size() + " decisions", "decisions"));
        }
        List<Difference> found = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).keySet().equals(right.get(i).keySet())) {
                found.add(new Difference(
                        dossier,
                        i,
                        "",
                        left.get(i).keySet().toString(),
                        right.get(i).keySet().toString(),
                        "provisions"));
            }
            for (Map.Entry<String, Row> row : left.get(i).entrySet()) {
                Row other = right.get(i).get(row.getKey());
                if (other == null || !alike(row.getValue(), other)) {
                    found.add(new Difference(
                            dossier,
                            i,
                            row.getKey(),
                            told(row.getValue()),
                            told(other),
                            row.getKey() + " " + kind(row.getValue(), other)));
                }
            }
        }
        return found;
    }

    /** Whether two rows say the same; a rule that did not answer does not apply. */
    private static boolean alike(Row one, Row other) {
        return one.outcome() == other.outcome()
                && one.missing().equals(other.missing())
                && covers(one.rules(), other.rules())
                && covers(other.rules(), one.rules());
    }

    private static boolean covers(Map<String, Outcome> rules, Map<String, Outcome> others) {
        return others.entrySet().stream()
                .allMatch(rule -> rules.getOrDefault(rule.getKey(), Outcome.NOT_APPLICABLE) == rule.getValue());
    }

    private static String kind(Row one, @Nullable Row other) {
        if (other == null) {
            return "no row";
        }
        Set<String> kind = new TreeSet<>();
        if (one.outcome() != other.outcome()) {
            kind.add(one.outcome() + " and " + other.outcome());
        }
        Set<String> rules = new TreeSet<>(one.rules().keySet());
        rules.addAll(other.rules().keySet());
        for (String rule : rules) {
            Outcome left = one.rules().getOrDefault(rule, Outcome.NOT_APPLICABLE);
            Outcome right = other.rules().getOrDefault(rule, Outcome.NOT_APPLICABLE);
            if (left != right) {
                kind.add(rule + " " + left + " and " + right);
            }
        }
        lacking(one, other).forEach(path -> kind.add("only the rule base misses " + path));
        lacking(other, one).forEach(path -> kind.add("only the reference misses " + path));
        return kind.toString();
    }

    /**
     * Whether the outcomes are the same and the rule base asks more of the notices than the reference, which tries every case. Of
     * several notices the rule base may ask for a fact of one that turns out not to count.
     */
    boolean asksMoreOfNotices() {
        return provision.equals("12.1.3")
                && kind.matches(
                        "12\\.1\\.3 \\[only the rule base misses meetings[^,]*(, only the rule base misses meetings[^,]*)*]");
    }

    private static Set<String> lacking(Row one, Row other) {
        return one.missing().stream()
                .filter(path -> !other.missing().contains(path))
                .map(path -> path.replaceAll("\\[[0-9]+]", "[]"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String told(@Nullable Row row) {
        if (row == null) {
            return "no row";
        }
        Map<String, Outcome> rules = new TreeMap<>(row.rules());
        rules.values().removeIf(outcome -> outcome == Outcome.NOT_APPLICABLE);
        return row.outcome() + " by " + rules + (row.missing().isEmpty() ? "" : ", missing " + row.missing());
    }

    @Override
    public String toString() {
        return kind + " of decisions[" + decision + "]\n  rule base: " + first + "\n  reference: " + second;
    }
}
