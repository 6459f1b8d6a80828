package kz.ereje.api.internal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ereje.api.Outcome;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.OtherDecision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/**
 * The one ground on which the act governs nothing of a decision.
 *
 * @param ground the ground; empty where the facts of the first row are all that excludes it
 * @param rows the rows that rest on it, in the order of the act; at least one
 */
public record Deciding(Optional<Note> ground, List<Row> rows) {

    /** Grounds that take a decision out of the act as a whole, whatever the provision; the wider ones first. */
    private static final List<String> WHOLE = List.of(
            "bound.other-office",
            "bound.before-force",
            "bound.small-before-force",
            "other.outside",
            "asset.other-law",
            "asset.district-handed");

    /** Grounds that tell of one requirement only and nothing of the matter. */
    private static final Set<String> BESIDE =
            Set.of("contract.none", "decision.not-by-deputy", "decision.unsigned", "basis.none");

    /** The ground for a decision that is not covered: a wider one, else the one on which most of its own provisions do not apply. */
    public static Deciding of(DecisionRows decision) {
        Map<Note, List<Row>> grounds = grounds(decision);
        return WHOLE.stream()
                .flatMap(code -> grounds.keySet().stream()
                        .filter(note -> note.code().equals(code))
                        .limit(1))
                .findFirst()
                .or(() -> mostSaid(grounds))
                .map(note -> new Deciding(Optional.of(note), grounds.getOrDefault(note, List.of())))
                .orElseGet(() -> new Deciding(Optional.empty(), List.of(byFacts(decision))));
    }

    /** Whether it is a ground for which nothing of the act binds, so that there is no provision to name. */
    public boolean ofTheWholeAct() {
        return ground.filter(note -> note.code().startsWith("bound.")).isPresent();
    }

    /** The matter, as a word of the vocabulary, where another law governs it and the decision states which matter it is. */
    public static Optional<String> matter(Decision decision) {
        return decision instanceof OtherDecision other
                ? other.matter().asOptional().map(matter -> matter.token())
                : Optional.empty();
    }

    private static Optional<Note> mostSaid(Map<Note, List<Row>> grounds) {
        Note most = null;
        for (Map.Entry<Note, List<Row>> entry : grounds.entrySet()) {
            boolean beside = BESIDE.contains(entry.getKey().code());
            if (!beside
                    && (most == null
                            || entry.getValue().size()
                                    > grounds.getOrDefault(most, List.of()).size())) {
                most = entry.getKey();
            }
        }
        return Optional.ofNullable(most);
    }

    /** The grounds of the rules that were made for decisions of the kind; notes that differ in their facts alone are one. */
    private static Map<Note, List<Row>> grounds(DecisionRows decision) {
        Map<String, Note> first = new LinkedHashMap<>();
        Map<Note, List<Row>> grounds = new LinkedHashMap<>();
        for (Row row : excluded(decision)) {
            for (RuleRow rule : row.foremost().toList()) {
                if (!decision.general().contains(rule.rule())) {
                    for (Note note : rule.notes(Note.Kind.REASON)) {
                        Note same = first.computeIfAbsent(note.code(), code -> note);
                        List<Row> rows = grounds.computeIfAbsent(same, ground -> new ArrayList<>());
                        if (!rows.contains(row)) {
                            rows.add(row);
                        }
                    }
                }
            }
        }
        return grounds;
    }

    private static List<Row> excluded(DecisionRows decision) {
        return decision.rows().stream()
                .filter(row -> row.outcome() == Outcome.NOT_APPLICABLE)
                .toList();
    }

    /** The first row that a fact excludes; else the first that excludes the kind. */
    private static Row byFacts(DecisionRows decision) {
        List<Row> excluded = excluded(decision);
        return excluded.stream()
                .filter(row ->
                        row.foremost().anyMatch(rule -> !decision.general().contains(rule.rule())))
                .filter(row -> !row.facts().isEmpty())
                .findFirst()
                .orElse(excluded.get(0));
    }

    /** The facts that the ground names, each once; all of the first row where there is no ground. */
    public List<Fact<?>> facts() {
        return ground.map(Note::facts).orElseGet(() -> rows.get(0).facts()).stream()
                .filter(fact -> !(fact instanceof Fact.Missing<?>))
                .<Fact<?>>map(fact -> fact)
                .distinct()
                .toList();
    }
}
