package kz.ereje.junit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.ActWords;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.model.fact.Fact;

/**
 * Rows in words: which decision, which provision, what was expected and found, the reason, the facts with their places, and the act's words.
 *
 * @param language the language
 */
record RowText(Language language) {

    /** So many facts are told; a row may rest on dozens. */
    private static final int FACTS = 8;

    /** The decision by its title, day and kind, and by the id that it has in its dossier. */
    String decision(DecisionResult decision) {
        return decision.name(language) + " [" + decision.id() + "]";
    }

    /** A row that is not as it was expected. */
    String differing(ProvisionResult row, String expected, String found) {
        Stream<String> first = Stream.of(
                line(Phrase.EXPECTED, expected), line(Phrase.FOUND, found), line(Phrase.WHY, row.sentence(language)));
        Stream<String> last = Stream.concat(
                row.remarks(language).stream().map(remark -> line(Phrase.REMARK, remark)),
                Stream.of(line(Phrase.NORM, words(row))));
        return Stream.of(first, facts(row), last)
                .flatMap(lines -> lines)
                .collect(Collectors.joining(
                        "\n    ", "  " + row.citation(language) + " [" + row.provision() + "]\n    ", ""));
    }

    String line(Phrase name, String value) {
        return name.in(language) + ": " + value;
    }

    private Stream<String> facts(ProvisionResult row) {
        return row.outcome() == Outcome.UNDETERMINED
                ? told(Phrase.TO_FIND_OUT, row.missing(), fact -> row.question(fact, language))
                : told(
                        Phrase.RESTS_ON,
                        row.facts(),
                        fact -> row.label(fact, language) + " – " + row.value(fact, language));
    }

    private Stream<String> told(Phrase name, List<Fact<?>> facts, Function<Fact<?>, String> words) {
        if (facts.isEmpty()) {
            return Stream.of();
        }
        Stream<String> first = facts.stream().limit(FACTS).map(fact -> words.apply(fact) + " (" + fact.path() + ")");
        Stream<String> rest =
                facts.size() <= FACTS ? Stream.of() : Stream.of(Phrase.MORE.in(language, facts.size() - FACTS));
        return Stream.concat(
                Stream.of(name.in(language) + ":"), Stream.concat(first, rest).map(fact -> "  – " + fact));
    }

    /** The official words, in Kazakh, and a translation that says what it is. */
    private String words(ProvisionResult row) {
        String kazakh = "«" + row.text() + "»";
        return language == Language.KK
                ? kazakh
                : kazakh + " – " + ActWords.held().of(row, language).quoted();
    }
}
