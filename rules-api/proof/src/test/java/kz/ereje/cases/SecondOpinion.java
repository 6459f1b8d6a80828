package kz.ereje.cases;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Fact;
import kz.ereje.properties.RandomDossiers;
import kz.ereje.reference.Row;
import net.jqwik.api.Arbitrary;

/** The rule base and the reference side by side: the same form for both, and where they differ. */
public final class SecondOpinion {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    private SecondOpinion() {}

    /**
     * A dossier with what it is called.
     *
     * @param name the file and the case
     * @param dossier the papers
     */
    public record Named(String name, Dossier dossier) {}

    /** What the rule base says of each decision: one map a decision, in the order of the dossier. */
    public static List<Map<String, Row>> ofRuleBase(Dossier dossier) {
        return CHECKER.check(dossier).decisions().stream()
                .map(SecondOpinion::rows)
                .toList();
    }

    /** The dossiers of all cases. */
    public static List<Named> cases() {
        return Cases.all().stream()
                .map(one -> new Named(one.says(), one.dossier()))
                .toList();
    }

    /** Dossiers at random. */
    public static Arbitrary<Dossier> random() {
        return RandomDossiers.any();
    }

    /**
     * A row on which the two do not agree.
     *
     * @param decision the place of the decision
     * @param provision the provision
     * @param ruleBase what the rule base says
     * @param reference what the reference says
     */
    public record Difference(int decision, String provision, Row ruleBase, Row reference) {

        /** Whether all is the same but that the rule base asks more of several notices, of which some may turn out not to count. */
        public boolean asksMoreOfNotices() {
            return provision.equals("12.1.3")
                    && ruleBase.outcome() == reference.outcome()
                    && ruleBase.rules().equals(reference.rules())
                    && ruleBase.missing().containsAll(reference.missing());
        }
    }

    /** Where two opinions on one dossier differ in these provisions; a rule that did not answer does not apply. */
    public static List<Difference> compared(
            List<Map<String, Row>> ruleBase, List<Map<String, Row>> reference, Set<String> provisions) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < ruleBase.size(); i++) {
            for (String provision : provisions) {
                Row ours = answered(ruleBase.get(i), provision);
                Row theirs = answered(reference.get(i), provision);
                if (!ours.equals(theirs)) {
                    differences.add(new Difference(i, provision, ours, theirs));
                }
            }
        }
        return differences;
    }

    /** The same in words. */
    public static List<String> differences(
            List<Map<String, Row>> ruleBase, List<Map<String, Row>> reference, Set<String> provisions) {
        return compared(ruleBase, reference, provisions).stream()
                .map(one -> "decisions[" + one.decision() + "] " + one.provision() + ": rule base " + one.ruleBase()
                        + ", reference " + one.reference())
                .toList();
    }

    private static Map<String, Row> rows(DecisionResult result) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (ProvisionResult row : result.provisions()) {
            Map<String, Row.Outcome> rules = new LinkedHashMap<>();
            row.rules().forEach(rule -> rules.put(rule.id(), word(rule.outcome())));
            rows.put(row.provision(), new Row(word(row.outcome()), rules, paths(row.missing())));
        }
        return rows;
    }

    private static Row.Outcome word(Outcome outcome) {
        return Row.Outcome.valueOf(outcome.name());
    }

    private static Set<String> paths(List<Fact<?>> facts) {
        Set<String> paths = new TreeSet<>();
        facts.forEach(fact -> paths.add(fact.path().toString()));
        return paths;
    }

    private static Row answered(Map<String, Row> rows, String provision) {
        Row row = requireNonNull(rows.get(provision));
        Map<String, Row.Outcome> rules = new LinkedHashMap<>(row.rules());
        rules.values().removeIf(outcome -> outcome == Row.Outcome.NOT_APPLICABLE);
        return new Row(row.outcome(), rules, row.missing());
    }
}
