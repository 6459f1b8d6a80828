package kz.ereje.differential;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.ProvisionResult;
import kz.ereje.model.Dossier;
import kz.ereje.reference.Row;
import kz.ereje.reference.Row.Outcome;

/** The answers of the rule base, through the public API. A rule that failed gives no opinion: it throws. */
record CheckerOpinion(ComplianceChecker checker) implements Opinion {

    @Override
    public List<Map<String, Row>> of(Dossier dossier) {
        return checker.check(dossier, "").decisions().stream()
                .map(CheckerOpinion::rows)
                .toList();
    }

    private static Map<String, Row> rows(DecisionResult result) {
        if (!result.failures().isEmpty()) {
            throw new IllegalStateException("Failed: " + result.failures());
        }
        Map<String, Row> rows = new HashMap<>();
        result.provisions().forEach(row -> rows.put(row.provision(), row(row)));
        return rows;
    }

    private static Row row(ProvisionResult row) {
        Map<String, Outcome> rules = new HashMap<>();
        for (ProvisionResult.Rule rule : row.rules()) {
            if (rule.id().indexOf('/')
                    > 0) { // a decision that the act did not yet bind names order.4 in place of a rule
                rules.put(rule.id(), outcome(rule.outcome()));
            }
        }
        TreeSet<String> missing = new TreeSet<>();
        row.missing().forEach(fact -> missing.add(fact.path().toString()));
        return new Row(outcome(row.outcome()), rules, missing);
    }

    private static Outcome outcome(kz.ereje.api.Outcome outcome) {
        return Outcome.valueOf(outcome.name());
    }
}
