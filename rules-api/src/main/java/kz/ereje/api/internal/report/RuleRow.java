package kz.ereje.api.internal.report;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.ereje.api.Outcome;
import kz.ereje.kb.Finding;
import kz.ereje.kb.contradiction.Contradiction;
import kz.ereje.kb.contradiction.Examined;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Grounds;
import kz.ereje.model.fact.Note;

/**
 * The result of one rule for one decision.
 *
 * @param rule the id of the rule
 * @param outcome the outcome that follows from its two answers
 * @param grounds the grounds of the outcome; of an undetermined one, the missing facts and the doubts
 * @param ifItApplies where it is not known whether the rule applies, the outcome if it does; else the outcome
 * @param demand those of the grounds that tell whether the demand is met, apart from whether it is made; none unless it is broken or kept
 */
public record RuleRow(String rule, Outcome outcome, Grounds grounds, Outcome ifItApplies, Grounds demand) {

    /** The note that leaves a row open because exhibits are demanded, and statements alone show its facts. */
    public static final String NOT_SHOWN = "exhibit.required";

    RuleRow(String rule, Outcome outcome, Grounds grounds) {
        this(rule, outcome, grounds, outcome);
    }

    RuleRow(String rule, Outcome outcome, Grounds grounds, Outcome ifItApplies) {
        this(rule, outcome, grounds, ifItApplies, Grounds.EMPTY);
    }

    /**
     * The result that follows from a finding.
     *
     * @param remark the remark on every outcome that is decided
     */
    static RuleRow of(Finding finding, Optional<Note> remark) {
        Answer demand =
                remark.map(note -> finding.demand().ifYes(note).ifNo(note)).orElse(finding.demand());
        return of(finding.rule(), finding.applies(), demand);
    }

    private static RuleRow of(String rule, Answer applies, Answer demand) {
        if (applies.isNo()) {
            return new RuleRow(rule, Outcome.NOT_APPLICABLE, applies.grounds());
        }
        if (applies.isUnknown()) {
            Grounds open = demand.isUnknown() && !doubtful(applies)
                    ? applies.grounds().join(demand.grounds())
                    : applies.grounds();
            return new RuleRow(rule, Outcome.UNDETERMINED, open, of(demand));
        }
        if (demand.isUnknown()) {
            return new RuleRow(rule, Outcome.UNDETERMINED, demand.grounds());
        }
        return decided(rule, demand, applies.grounds().join(demand.grounds()));
    }

    /** Where it is for a lawyer to say whether a rule applies, no fact can settle whether it is broken. */
    private static boolean doubtful(Answer applies) {
        return applies.grounds().notes().stream().anyMatch(note -> note.kind() == Note.Kind.DOUBT);
    }

    private static Outcome of(Answer demand) {
        if (demand.isUnknown()) {
            return Outcome.UNDETERMINED;
        }
        return demand.isYes() ? Outcome.COMPLIANT : Outcome.VIOLATED;
    }

    /** Nothing is compliant without evidence: a rule that names no fact is at fault. */
    private static RuleRow decided(String rule, Answer demand, Grounds grounds) {
        if (!grounds.hasFacts()) {
            return failed(rule);
        }
        Outcome outcome = demand.isYes() ? Outcome.COMPLIANT : Outcome.VIOLATED;
        return new RuleRow(rule, outcome, grounds, outcome, demand.grounds());
    }

    /**
     * The same, where what leaves it open is stated, and contradicted: it is named with what contradicts it, and not asked for; what is
     * missing and would end the contradiction is.
     */
    RuleRow doubting(Examined examined) {
        List<Contradiction> about = outcome == Outcome.UNDETERMINED ? examined.about(grounds.facts()) : List.of();
        if (about.isEmpty()) {
            return this;
        }
        Grounds open = Grounds.EMPTY;
        for (Fact<?> missing : grounds.facts()) {
            open = about.stream().anyMatch(each -> each.doubted().contains(missing.path()))
                    ? open
                    : open.join(Grounds.of(missing));
        }
        for (Note note : grounds.notes()) {
            open = open.join(Grounds.of(note));
        }
        for (Contradiction each : about) {
            open = open.join(Grounds.of(each.doubt()));
            for (Fact<?> fact : each.facts()) {
                open = fact instanceof Fact.Missing<?> ? open.join(Grounds.of(fact)) : open;
            }
        }
        return new RuleRow(rule, outcome, open, ifItApplies);
    }

    /**
     * The same where exhibits are demanded: what is kept, or does not apply, by facts that nothing but statements show is open.
     *
     * @param stated those of these facts
     */
    RuleRow demanding(UnaryOperator<List<Fact<?>>> stated) {
        boolean decided = outcome == Outcome.COMPLIANT || outcome == Outcome.NOT_APPLICABLE;
        List<Fact<?>> bare = decided ? stated.apply(grounds.facts()) : List.of();
        if (bare.isEmpty()) {
            return this;
        }
        Note doubt = Note.doubt(NOT_SHOWN, bare.toArray(Fact<?>[]::new));
        Outcome ifItApplies = outcome == Outcome.COMPLIANT ? outcome : Outcome.UNDETERMINED;
        return new RuleRow(rule, Outcome.UNDETERMINED, Grounds.of(doubt), ifItApplies);
    }

    static RuleRow failed(String rule) {
        return new RuleRow(rule, Outcome.ERROR, Grounds.EMPTY);
    }

    /** The facts that the outcome rests on; of an undetermined one, the stated facts that raise its doubts. */
    public List<Fact<?>> usedFacts() {
        if (outcome == Outcome.UNDETERMINED) {
            return notes(Note.Kind.DOUBT).stream()
                    .flatMap(note -> note.facts().stream())
                    .filter(fact -> !(fact instanceof Fact.Missing<?>))
                    .distinct()
                    .toList();
        }
        return grounds.facts();
    }

    /** The facts that can still change the outcome of an undetermined rule. */
    public List<Fact<?>> missingFacts() {
        return outcome == Outcome.UNDETERMINED ? grounds.facts() : List.of();
    }

    List<Note> notes(Note.Kind kind) {
        List<Note> notes = grounds.notes();
        return notes.isEmpty()
                ? notes
                : notes.stream().filter(note -> note.kind() == kind).toList();
    }
}
