package kz.ereje.api;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Note;

/**
 * The remarks on what is told of a decision: with the facts that they lack, as questions, and with the term that is not over yet; and in one
 * line the days that lie ahead.
 *
 * @param language the language
 */
record RemarkLines(Language language) {

    /** Grounds on which the norm that was made for decisions of a kind does not judge one of them. */
    private static final Set<String> NOT_JUDGED = Set.of("asset.not-housing");

    /** A remark, what is to be looked up for it, and which term it speaks of. */
    String of(ProvisionResult row, Note remark) {
        String asked = remark.facts().stream()
                .filter(fact -> fact instanceof Fact.Missing<?>)
                .map(fact -> row.asked(fact, language))
                .distinct()
                .collect(Collectors.joining(" "));
        String sentence = row.remark(remark, language)
                + (remark.code().equals("not-due-yet") ? term(row).orElse("") : "");
        return asked.isEmpty() ? sentence : sentence + " " + word("report.missing") + ": " + asked;
    }

    private Optional<String> term(ProvisionResult row) {
        return row.facts().stream()
                .filter(fact -> fact.path().name().equals("term") && fact instanceof Fact.Known<?>)
                .map(term -> " " + row.label(term, language) + ": " + row.value(term, language) + ".")
                .findFirst();
    }

    /** The remarks on the rows that are not told one by one, each once with their citations. */
    List<String> ofTheRest(DecisionResult decision) {
        Map<String, Set<String>> citations = new LinkedHashMap<>();
        for (ProvisionResult row : decision.with(Outcome.COMPLIANT)) {
            row.remarkNotes().stream()
                    .filter(remark -> !remark.code().equals("planned"))
                    .forEach(remark -> add(citations, of(row, remark), row));
        }
        if (decision.covered()) {
            for (ProvisionResult row : decision.with(Outcome.NOT_APPLICABLE)) {
                row.reasonNotes().stream()
                        .filter(reason -> NOT_JUDGED.contains(reason.code()))
                        .forEach(reason -> add(citations, row.remark(reason, language), row));
            }
        }
        return citations.entrySet().stream()
                .map(line -> word("report.remarks") + " (" + String.join("; ", line.getValue()) + "): " + line.getKey())
                .toList();
    }

    private void add(Map<String, Set<String>> citations, String remark, ProvisionResult row) {
        citations.computeIfAbsent(remark, line -> new LinkedHashSet<>()).add(row.citation(language));
    }

    /** The days that still lie ahead, each with what it is the day of: a plan is not to be read as done. */
    Optional<String> planned(DecisionResult decision) {
        Set<String> days = new LinkedHashSet<>();
        for (ProvisionResult row : decision.provisions()) {
            row.remarkNotes().stream()
                    .filter(remark -> remark.code().equals("planned"))
                    .forEach(remark -> days.add(day(row, remark.facts().get(0))));
        }
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(Lexicon.fill(
                        language, Lexicon.word("report.planned"), Map.of("days", String.join("; ", days))));
    }

    /** What is called by its own day, such as a meeting, is named alone. */
    private String day(ProvisionResult row, Fact<?> day) {
        String owner = row.owner(day, language);
        String value = row.value(day, language);
        return owner.contains(value) ? owner : Lexicon.inside(row.told(day, language)) + " – " + value;
    }

    private String word(String key) {
        return Lexicon.word(language, key);
    }
}
