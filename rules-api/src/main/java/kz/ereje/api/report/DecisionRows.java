package kz.ereje.api.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.api.Outcome;
import kz.ereje.kb.Catalogue;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.Provision;
import kz.ereje.kb.Provision.Status;
import kz.ereje.kb.seat.Finding;
import kz.ereje.kb.seat.OtherLaw;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/**
 * The rows of one decision: one for each provision of the act, in its order.
 *
 * @param decision the decision
 * @param covered whether a provision speaks of what it is about
 * @param rows one for each provision
 * @param failures the rules that failed, with the cause
 */
public record DecisionRows(Decision decision, boolean covered, List<Row> rows, Map<String, Throwable> failures) {

    private static final Set<Outcome> SPEAKING =
            Set.of(Outcome.COMPLIANT, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR);

    /** Folds what the rules reported of a decision into rows. */
    public static DecisionRows of(Catalogue catalogue, Evaluation evaluation) {
        Set<String> expected = Set.copyOf(evaluation.expected());
        List<Row> rows = catalogue.provisions().stream()
                .map(provision -> row(provision, expected, evaluation))
                .toList();
        boolean covered = covered(rows, evaluation);
        List<Row> shown =
                covered ? rows : rows.stream().map(DecisionRows::uncovered).toList();
        return new DecisionRows(evaluation.decision().decision(), covered, shown, evaluation.failures());
    }

    private static Row row(Provision provision, Set<String> expected, Evaluation evaluation) {
        Answer bound = evaluation.decision().bound();
        boolean failed = provision.rules().stream().anyMatch(evaluation.failures()::containsKey);
        if (bound.isNo() && !provision.ofTheOrder() && !failed) {
            RuleRow guard = new RuleRow("order.4", Outcome.NOT_APPLICABLE, bound.grounds());
            return new Row(provision, Outcome.NOT_APPLICABLE, List.of(guard), List.of(), "");
        }
        if (provision.status() == Status.UNCHECKED) {
            return Row.plain(provision, Outcome.UNCHECKED, "unchecked:" + provision.id());
        }
        List<RuleRow> rules = provision.rules().stream()
                .filter(expected::contains)
                .map(rule -> rule(rule, evaluation))
                .toList();
        return rules.isEmpty()
                ? Row.plain(provision, Outcome.NOT_APPLICABLE, "note:kind-not-spoken-of")
                : Row.of(provision, rules, beside(provision, evaluation));
    }

    private static List<Note> beside(Provision provision, Evaluation evaluation) {
        return evaluation.decision().otherLaws().stream()
                .filter(law -> law.provision().equals(provision.id()))
                .map(OtherLaw::remark)
                .toList();
    }

    private static RuleRow rule(String rule, Evaluation evaluation) {
        Finding finding = evaluation.findings().get(rule);
        return finding == null || evaluation.failures().containsKey(rule) ? RuleRow.failed(rule) : RuleRow.of(finding);
    }

    /** What is asked of every decision, whatever it is about, does not by itself make one covered. */
    private static boolean covered(List<Row> rows, Evaluation evaluation) {
        if (evaluation.decision().outsideTheAct()
                || evaluation.decision().bound().isNo()) {
            return false;
        }
        return rows.stream()
                .flatMap(row -> row.rules().stream())
                .filter(rule -> !evaluation.general().contains(rule.rule()))
                .anyMatch(rule -> SPEAKING.contains(rule.outcome()));
    }

    /** Of a decision that is not covered nothing is ever reported as kept; what is broken stays told, and what is open stays open. */
    private static Row uncovered(Row row) {
        return row.outcome() == Outcome.COMPLIANT
                ? Row.plain(row.provision(), Outcome.NOT_APPLICABLE, "note:not-covered")
                : row;
    }
}
