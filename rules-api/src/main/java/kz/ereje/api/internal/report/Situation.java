package kz.ereje.api.internal.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.kb.act.Bearing;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Term;
import org.jspecify.annotations.Nullable;

/** What one rule has found in one decision, as far as a reading can ask for it; for one thread. */
final class Situation {

    private static final String NOTE = "note:";

    private final DecisionKind kind;
    private final String outcome;
    private final Set<String> notes;
    private final List<Fact<?>> facts;
    private final RecordsOf records;

    /** What the facts hold and those beside them, by their fields; many readings ask for it. */
    private @Nullable Map<String, Set<String>> values;

    /**
     * What was found.
     *
     * @param outcome the outcome of the rule, or of the row where no rule had to answer, {@code not-applicable}
     * @param notes the codes of the reasons, remarks and doubts
     * @param facts the facts that it rests on or lacks
     * @param records the records of the dossier, to look up other facts of those that these belong to; none where there are no facts
     */
    private Situation(DecisionKind kind, String outcome, Set<String> notes, List<Fact<?>> facts, RecordsOf records) {
        this.kind = kind;
        this.outcome = outcome;
        this.notes = notes;
        this.facts = facts;
        this.records = records;
    }

    /** A row that no rule has decided: its ground is its only note. */
    static Situation plain(DecisionKind kind, Row row) {
        String ground = row.ground().startsWith(NOTE) ? row.ground().substring(NOTE.length()) : row.ground();
        return new Situation(kind, word(row.outcome().name()), Set.of(ground), List.of(), RecordsOf.NONE);
    }

    /** A rule that decided a row with these remarks. */
    static Situation of(Dossier dossier, DecisionKind kind, RuleRow rule, List<Note> remarks) {
        Set<String> codes = new HashSet<>();
        rule.grounds().notes().forEach(note -> codes.add(note.code()));
        List<Fact<?>> facts = new ArrayList<>(rule.grounds().facts());
        rule.grounds().notes().forEach(note -> facts.addAll(note.facts()));
        Set<Fact<?>> found = Set.copyOf(facts);
        remarks.stream()
                .filter(remark -> !Collections.disjoint(found, remark.facts()))
                .forEach(remark -> codes.add(remark.code()));
        return new Situation(kind, word(rule.outcome().name()), codes, facts, new RecordsOf(dossier));
    }

    private static String word(String outcome) {
        return outcome.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is the one that a reading is about. */
    boolean meets(Bearing bearing) {
        return (bearing.kinds().isEmpty() || bearing.kinds().contains(kind))
                && (bearing.outcomes().isEmpty() || bearing.outcomes().contains(outcome))
                && (bearing.notes().isEmpty() || !Collections.disjoint(bearing.notes(), notes))
                && (bearing.facts().isEmpty() || names(bearing.facts()))
                && bearing.where().entrySet().stream().allMatch(this::holds);
    }

    private boolean names(Set<String> fields) {
        return facts.stream()
                .anyMatch(fact -> fields.contains(fact.path().field().fullName()));
    }

    private boolean holds(Map.Entry<String, List<String>> where) {
        return !Collections.disjoint(values().getOrDefault(where.getKey(), Set.of()), where.getValue());
    }

    private Map<String, Set<String>> values() {
        Map<String, Set<String>> known = values;
        if (known == null) {
            Map<String, Set<String>> made = new HashMap<>();
            Stream.concat(facts.stream(), records.beside(facts))
                    .forEach(fact -> made.computeIfAbsent(fact.path().field().fullName(), none -> new HashSet<>())
                            .add(value(fact)));
            values = made;
            return made;
        }
        return known;
    }

    private static String value(Fact<?> fact) {
        if (!(fact instanceof Fact.Known<?> known)) {
            return fact.isMissing() ? (fact.isStated() ? "within" : "missing") : "none";
        }
        if (known.value() instanceof List<?> list) {
            return list.isEmpty() ? "empty" : list.size() == 1 ? "one" : "several";
        }
        return known.value() instanceof Term term ? term.token() : String.valueOf(known.value());
    }
}
