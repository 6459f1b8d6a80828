package kz.ereje.report.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Outcome;
import kz.ereje.report.run.RunTotals.OfGroup;
import kz.ereje.report.run.RunTotals.OfProvision;
import kz.ereje.report.run.RunTotals.OfReason;

/**
 * Adds up in several ways what has to give one number.
 *
 * @param decisions how many decisions came to what
 * @param provisions the same by the rows of each provision
 * @param reasons the rules behind the rows
 * @param units the same by units
 * @param months the same by months
 */
record Sums(
        Map<DecisionState, Long> decisions,
        List<OfProvision> provisions,
        List<OfReason> reasons,
        List<OfGroup> units,
        List<OfGroup> months) {

    void check() {
        grouped("The units", units);
        grouped("The months", months);
        provisions.forEach(this::provision);
        broken();
        rules();
    }

    private void grouped(String what, List<OfGroup> groups) {
        for (DecisionState state : DecisionState.values()) {
            long sum =
                    groups.stream().mapToLong(group -> group.decisions(state)).sum();
            if (sum != decisions.getOrDefault(state, 0L)) {
                throw RunTotals.wrong(what, Map.of(state, sum, "all", decisions));
            }
        }
    }

    private void provision(OfProvision provision) {
        if (RunTotals.sum(provision.rows().values()) != RunTotals.sum(decisions.values())) {
            throw RunTotals.wrong("The rows of " + provision.provision(), provision.rows());
        }
    }

    /** A decision is violated where a row is: no provision has more such rows than there are such decisions, and all together no fewer. */
    private void broken() {
        long violated = decisions.getOrDefault(DecisionState.VIOLATED, 0L);
        long rows = provisions.stream()
                .mapToLong(each -> each.rows(Outcome.VIOLATED))
                .sum();
        long most = provisions.stream()
                .mapToLong(each -> each.rows(Outcome.VIOLATED))
                .max()
                .orElse(0);
        if (violated < most || violated > rows) {
            throw RunTotals.wrong("The broken provisions", Map.of("decisions", violated, "rows", rows, "most", most));
        }
    }

    private void rules() {
        Map<String, Long> rows = new HashMap<>();
        provisions.forEach(each -> rows.put(each.provision(), each.rows(Outcome.VIOLATED)));
        for (OfReason reason : reasons) {
            if (reason.violated() > rows.getOrDefault(reason.provision(), 0L)) {
                throw RunTotals.wrong("The rows of " + reason.rule(), Map.of("violated", reason.violated()));
            }
        }
    }
}
