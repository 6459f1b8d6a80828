package kz.ereje.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.internal.report.Deciding;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.decision.OtherDecision;
import kz.ereje.model.fact.Fact;

/**
 * What a report says of a decision that the act does not cover, as lines of text: that it does not, the ground that decides, where to
 * look instead, and in one line what is open all the same.
 *
 * @param language the language
 */
record UncoveredLines(Language language) {

    /** Matters whose other law is named; of the others it is not known which one governs. */
    private static final Set<String> LAWS = Set.of(
            "land", "street-names", "veterinary", "emergency", "environment", "procurement", "roads", "crime", "pay");

    /** The lines that stand first; none for a decision that is covered. */
    List<String> first(DecisionResult decision) {
        List<String> lines = new ArrayList<>();
        decision.deciding().ifPresent(deciding -> {
            boolean broken = !decision.with(Outcome.VIOLATED).isEmpty();
            lines.add(word(broken ? "report.not-covered-but-broken" : "report.not-covered"));
            lines.add(ground(decision, deciding));
            lines.addAll(facts(decision.of(deciding.rows().get(0)), deciding));
            lines.addAll(laws(decision));
        });
        return lines;
    }

    private String ground(DecisionResult decision, Deciding deciding) {
        ProvisionResult row = decision.of(deciding.rows().get(0));
        String provisions = deciding.ofTheWholeAct()
                ? ""
                : deciding.rows().stream()
                        .map(each -> decision.of(each).citation(language))
                        .collect(Collectors.joining("; ", "", ". "));
        String sentence =
                deciding.ground().map(note -> row.remark(note, language)).orElseGet(() -> row.sentence(language));
        return word("report.deciding") + ": " + provisions + sentence;
    }

    private List<String> facts(ProvisionResult row, Deciding deciding) {
        return deciding.facts().stream().map(fact -> "  - " + told(row, fact)).toList();
    }

    /** What is called by its kind, such as a meeting, says that already. */
    private String told(ProvisionResult row, Fact<?> fact) {
        String owner = row.owner(fact, language);
        String value = row.value(fact, language);
        return owner.contains(value)
                ? row.label(fact, language) + ": " + owner
                : row.told(fact, language) + ": " + value;
    }

    private List<String> laws(DecisionResult decision) {
        List<String> lines = new ArrayList<>();
        Deciding.matter(decision.decision())
                .filter(LAWS::contains)
                .ifPresent(matter -> lines.add(filled("report.look-to", Map.of("law", word("law." + matter)))));
        if (decision.decision() instanceof OtherDecision other) {
            other.powerSource()
                    .asOptional()
                    .ifPresent(act -> lines.add(filled("report.names-source", Map.of("act", act))));
        }
        return lines;
    }

    /** What is open all the same, in one line with what is missing; a doubt that no fact settles is stated. None where nothing is. */
    List<String> open(DecisionResult decision) {
        List<ProvisionResult> open = decision.with(Outcome.UNDETERMINED);
        if (open.isEmpty()) {
            return List.of();
        }
        String provisions = open.stream().map(row -> row.citation(language)).collect(Collectors.joining("; "));
        String asked = decision.questions().stream()
                .map(question -> asked(decision, question))
                .distinct()
                .collect(Collectors.joining("; "));
        String doubts = open.stream()
                .filter(row -> row.missing().isEmpty())
                .map(row -> " " + row.sentence(language))
                .distinct()
                .collect(Collectors.joining());
        return List.of(word("report.open-all-the-same") + ": " + provisions + "."
                + (asked.isEmpty() ? "" : " " + word("report.missing") + ": " + asked + ".") + doubts);
    }

    private String asked(DecisionResult decision, DecisionResult.Question question) {
        ProvisionResult row = decision.provisions().get(0);
        return row.told(question.fact(), language);
    }

    private String word(String key) {
        return Lexicon.word(language, key);
    }

    private String filled(String key, Map<String, Object> values) {
        return Lexicon.fill(language, Lexicon.word(key), values);
    }
}
