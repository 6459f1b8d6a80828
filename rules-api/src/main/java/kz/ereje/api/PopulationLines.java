package kz.ereje.api;

import java.util.Map;
import java.util.Optional;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.fact.Fact;

/**
 * What is said where all is open because it is not known how many people the unit has: the number that counts, the day for which it is asked, and
 * from which day the smaller units are bound.
 *
 * @param decision the decision
 * @param row one of its open rows
 * @param population the fact that is asked for
 * @param language the language
 */
record PopulationLines(DecisionResult decision, ProvisionResult row, Fact<?> population, Language language) {

    /** Where the open rows lack nothing else. */
    static Optional<PopulationLines> of(DecisionResult decision, ProvisionResult row, Language language) {
        return row.asked().size() == 1
                ? row.asked().stream()
                        .filter(fact -> fact.path().field().fullName().equals("Territory.population"))
                        .map(fact -> new PopulationLines(decision, row, fact, language))
                        .findFirst()
                : Optional.empty();
    }

    /** On which number it depends, and of which day. */
    String head() {
        String day = decision.decision()
                .particulars()
                .date()
                .asOptional()
                .map(known -> Lexicon.fill(language, Lexicon.word("report.on-day"), Map.of("day", known)))
                .orElse(Lexicon.word(language, "report.on-the-day"));
        return row.ofTheLaw(
                "report.on-population", Map.of("day", day, "unit", row.owner(population, language)), language);
    }

    /** A phrase with the number that counts. */
    String word(String key) {
        return row.ofTheLaw(key, Map.of(), language);
    }
}
