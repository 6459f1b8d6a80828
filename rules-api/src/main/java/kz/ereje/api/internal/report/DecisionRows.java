package kz.ereje.api.internal.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ereje.api.Outcome;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.Finding;
import kz.ereje.kb.act.Provision;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.kb.concept.OtherLaw;
import kz.ereje.kb.contradiction.Examined;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Note;

/**
 * The rows of one decision: one for each provision of the act, in its order.
 *
 * @param decision the decision
 * @param covered whether a provision governs its subject
 * @param rows one for each provision
 * @param general the rules that demand the same of every decision, whatever its kind
 * @param failures the rules that failed, with the cause
 */
public record DecisionRows(
        Decision decision, boolean covered, List<Row> rows, Set<String> general, Map<String, Throwable> failures) {

    private static final Set<Outcome> SPEAKING =
            EnumSet.of(Outcome.COMPLIANT, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR);

    /** Folds what the rules reported of a decision into rows. */
    static DecisionRows of(RowPlan plan, Evaluation evaluation) {
        List<Row> rows = new ArrayList<>(plan.entries().size());
        boolean spoken = false;
        for (RowPlan.Entry entry : plan.entries()) {
            Row row = row(plan.guard(), entry, evaluation);
            rows.add(row);
            spoken = spoken || (entry.plain() == null && speaks(row, evaluation));
        }
        boolean covered = spoken
                && !evaluation.decision().outsideTheAct()
                && !evaluation.decision().bound().isNo();
        if (!covered) {
            rows.replaceAll(DecisionRows::uncovered);
        }
        return new DecisionRows(
                evaluation.decision().decision(),
                covered,
                Collections.unmodifiableList(rows),
                evaluation.general(),
                evaluation.failures());
    }

    /**
     * The same with what contradicts the facts that leave rows open.
     *
     * @param stated the decision as the dossier states it
     */
    DecisionRows doubting(Examined examined, Decision stated) {
        return new DecisionRows(
                stated,
                covered,
                rows.stream().map(row -> row.doubting(examined)).toList(),
                general,
                failures);
    }

    /** The same where exhibits are demanded for these provisions. */
    public DecisionRows demanding(Predicate<String> provisions, Shown shown) {
        return new DecisionRows(
                decision,
                covered,
                rows.stream()
                        .map(row -> provisions.test(row.provision().id())
                                ? row.demanding(facts -> shown.statedOnly(facts, decision))
                                : row)
                        .toList(),
                general,
                failures);
    }

    static Row row(String guard, RowPlan.Entry entry, Evaluation evaluation) {
        Provision provision = entry.provision();
        Answer bound = evaluation.decision().bound();
        if (bound.isNo() && !provision.ofTheOrder() && !hasFailed(provision, evaluation)) {
            RuleRow guarding = new RuleRow(guard, Outcome.NOT_APPLICABLE, bound.grounds());
            return new Row(provision, Outcome.NOT_APPLICABLE, List.of(guarding), List.of(), "");
        }
        if (entry.plain() != null) {
            return entry.plain();
        }
        if (!entry.states().isEmpty()) {
            return anyDay(guard, entry, evaluation);
        }
        RuleRow[] rules = new RuleRow[entry.rules().size()];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = rule(provision, entry.rules().get(i), evaluation);
        }
        return Row.of(provision, List.of(rules), beside(provision, evaluation));
    }

    private static Row anyDay(String guard, RowPlan.Entry entry, Evaluation evaluation) {
        List<Row> rows = entry.states().stream()
                .map(state -> row(guard, state, evaluation))
                .toList();
        return new AnyDay(rows, evaluation.decision().decision().particulars().date()).row();
    }

    private static boolean hasFailed(Provision provision, Evaluation evaluation) {
        return !Collections.disjoint(evaluation.failures().keySet(), provision.rules());
    }

    private static List<Note> beside(Provision provision, Evaluation evaluation) {
        List<OtherLaw> laws = evaluation.decision().otherLaws();
        return laws.isEmpty()
                ? List.of()
                : laws.stream()
                        .filter(law -> law.provision().equals(provision.id()))
                        .map(OtherLaw::remark)
                        .toList();
    }

    private static RuleRow rule(Provision provision, String rule, Evaluation evaluation) {
        Finding finding = evaluation.findings().get(rule);
        return finding == null || evaluation.failures().containsKey(rule)
                ? RuleRow.failed(rule)
                : RuleRow.of(
                        finding, formerWording(provision, evaluation.decision().facts()));
    }

    /** Where the wording of the day is not held, a remark states what is known of it. */
    private static Optional<Note> formerWording(Provision provision, DecisionFacts facts) {
        return provision.wording().held() ? Optional.empty() : facts.remarkOfFormerWording();
    }

    /** Whether these rows of the same decision are worse: one is newly broken or failed, or no longer kept for sure. */
    boolean isWorse(DecisionRows after) {
        return worse(after).findAny().isPresent();
    }

    /** Those of these rows of the same decision that are worse. */
    Stream<Row> worse(DecisionRows after) {
        return IntStream.range(0, rows.size())
                .filter(i -> isWorse(rows.get(i).outcome(), after.rows.get(i).outcome()))
                .mapToObj(after.rows::get);
    }

    private static boolean isWorse(Outcome before, Outcome after) {
        return switch (after) {
            case ERROR -> true;
            case VIOLATED -> before != Outcome.VIOLATED;
            case UNDETERMINED -> before == Outcome.COMPLIANT;
            default -> false;
        };
    }

    /** A requirement that binds every decision, whatever its subject, does not by itself make a decision covered. */
    private static boolean speaks(Row row, Evaluation evaluation) {
        for (RuleRow rule : row.rules()) {
            if (SPEAKING.contains(rule.outcome()) && !evaluation.general().contains(rule.rule())) {
                return true;
            }
        }
        return false;
    }

    /** Of a decision that is not covered nothing is ever reported as kept; what is broken stays reported, and what is open stays open. */
    private static Row uncovered(Row row) {
        return row.outcome() == Outcome.COMPLIANT
                ? Row.plain(row.provision(), Outcome.NOT_APPLICABLE, "note:not-covered")
                : row;
    }
}
