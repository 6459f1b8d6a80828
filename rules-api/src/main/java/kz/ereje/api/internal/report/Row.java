package kz.ereje.api.internal.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.ereje.api.Outcome;
import kz.ereje.kb.act.Provision;
import kz.ereje.kb.contradiction.Examined;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/**
 * One provision for one decision, before it is put into words.
 *
 * @param provision the provision
 * @param outcome its outcome
 * @param rules the rules that had to answer; none where the provision holds no norm or does not govern the kind
 * @param beside the requirements of other laws beside it, as remarks
 * @param ground why it does not apply or is not checked, where no rule states it; the key of a sentence, or empty
 */
public record Row(Provision provision, Outcome outcome, List<RuleRow> rules, List<Note> beside, String ground) {

    private static final List<Outcome> FOREMOST =
            List.of(Outcome.ERROR, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.COMPLIANT, Outcome.NOT_APPLICABLE);

    static Row plain(Provision provision, Outcome outcome, String ground) {
        return new Row(provision, outcome, List.of(), List.of(), ground);
    }

    static Row of(Provision provision, List<RuleRow> rules, List<Note> beside) {
        int foremost = FOREMOST.size();
        for (RuleRow rule : rules) {
            foremost = Math.min(foremost, FOREMOST.indexOf(rule.outcome()));
        }
        if (foremost < 0 || foremost == FOREMOST.size()) {
            throw new IllegalArgumentException("No rule answered for provision " + provision.id());
        }
        Outcome outcome = FOREMOST.get(foremost);
        return new Row(provision, outcome, rules, outcome == Outcome.NOT_APPLICABLE ? List.of() : beside, "");
    }

    /** The same with what contradicts the facts that leave it open. */
    Row doubting(Examined examined) {
        return outcome == Outcome.UNDETERMINED
                ? new Row(
                        provision,
                        outcome,
                        rules.stream().map(rule -> rule.doubting(examined)).toList(),
                        beside,
                        ground)
                : this;
    }

    /** The same where exhibits are demanded; what is violated stays so, since a paper left out must not hide a breach. */
    Row demanding(UnaryOperator<List<Fact<?>>> stated) {
        if (outcome != Outcome.COMPLIANT && outcome != Outcome.NOT_APPLICABLE) {
            return this;
        }
        List<RuleRow> demanded =
                rules.stream().map(rule -> rule.demanding(stated)).toList();
        return demanded.equals(rules) ? this : of(provision, demanded, beside);
    }

    /** Whether nothing of the decision is in it: no rule had to answer, and no other law requires something beside it. */
    public boolean isPlain() {
        return rules.isEmpty() && beside.isEmpty();
    }

    /** The rules that decided the outcome; a provision is compliant by all its rules, those that do not apply included. */
    public Stream<RuleRow> deciding() {
        return rules.stream()
                .filter(rule -> rule.outcome() == outcome
                        || (outcome == Outcome.COMPLIANT && rule.outcome() == Outcome.NOT_APPLICABLE));
    }

    /** The outcome of each rule, by its id; the worst of one that answered for several states of the act. */
    public Map<String, Outcome> ruleOutcomes() {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (RuleRow rule : rules) {
            outcomes.merge(
                    rule.rule(),
                    rule.outcome(),
                    (one, other) -> FOREMOST.indexOf(one) <= FOREMOST.indexOf(other) ? one : other);
        }
        return outcomes;
    }

    /** The rules with the outcome of the row. */
    public Stream<RuleRow> foremost() {
        return rules.stream().filter(rule -> rule.outcome() == outcome);
    }

    /** The facts that the outcome rests on, each once. */
    public List<Fact<?>> facts() {
        return gathered(RuleRow::usedFacts);
    }

    /** The facts that can still change the outcome of an undetermined row, each once. */
    public List<Fact<?>> missing() {
        return outcome == Outcome.UNDETERMINED ? gathered(RuleRow::missingFacts) : List.of();
    }

    /** Those of the missing facts whose answer can still show that the provision is broken. */
    public List<Fact<?>> missingForBreach() {
        return missing().isEmpty()
                ? List.of()
                : foremost()
                        .filter(rule -> rule.ifItApplies() != Outcome.COMPLIANT)
                        .<Fact<?>>flatMap(rule -> rule.missingFacts().stream())
                        .distinct()
                        .toList();
    }

    /** The notes of one kind, each once. */
    public List<Note> notes(Note.Kind kind) {
        List<Note> notes = gathered(rule -> rule.notes(kind));
        return kind == Note.Kind.REMARK && !beside.isEmpty()
                ? Stream.concat(notes.stream(), beside.stream()).toList()
                : notes;
    }

    /** The remarks on what decides it; while it is open, those on its rules that are kept, each of which can still be broken. */
    public Stream<Note> remarksThatMayTurnIt() {
        return switch (outcome) {
            case VIOLATED, COMPLIANT -> notes(Note.Kind.REMARK).stream();
            case UNDETERMINED ->
                rules.stream()
                        .filter(rule -> rule.outcome() == Outcome.COMPLIANT)
                        .flatMap(rule -> rule.notes(Note.Kind.REMARK).stream());
            default -> Stream.empty();
        };
    }

    private <T> List<T> gathered(Function<RuleRow, List<T>> part) {
        if (rules.isEmpty()) {
            return List.of();
        }
        if (rules.size() == 1) {
            return part.apply(rules.get(0));
        }
        List<List<T>> parts =
                deciding().map(part).filter(list -> !list.isEmpty()).toList();
        // Lists of thousands are not compared where one rule alone has any: what a rule gives is distinct.
        return parts.size() == 1
                ? parts.get(0)
                : parts.stream().flatMap(List::stream).distinct().toList();
    }
}
