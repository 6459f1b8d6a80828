package kz.ereje.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Regulation;
import kz.ereje.api.Regulation.EditionEntry;
import kz.ereje.api.Report;
import kz.ereje.api.WayOut;
import kz.ereje.model.fact.Fact;

/** The page for the file: each provision that applies, with the act's words, what was found and the facts that show it. */
record FilePage(Report report, DecisionResult result, Language language) {

    List<Map<String, Value>> rows() {
        Set<String> mended =
                result.wayOut().map(WayOut::mended).map(Set::copyOf).orElse(Set.of());
        PlannedRecords planned = new PlannedRecords(report);
        return result.provisions().stream()
                .filter(row -> row.outcome() != Outcome.NOT_APPLICABLE && row.outcome() != Outcome.UNCHECKED)
                .map(row -> Map.of(
                        "citation", Value.of(row.citation(language)),
                        "words", Value.of(words(row)),
                        "outcome", Value.of(outcome(row, mended)),
                        "facts", Value.of(facts(row, planned))))
                .toList();
    }

    /** The opening words of the list come first: a paragraph that stands in a list has its demand from them. */
    private String words(ProvisionResult row) {
        Optional<ProvisionResult> opening = Opening.of(result, row);
        String own = opening.map(words -> "«" + words.text() + "» … ").orElse("") + "«" + row.text() + "»";
        String before = opening.flatMap(words -> words.translation(language))
                .map(words -> words + " … ")
                .orElse("");
        return own
                + row.translation(language)
                        .map(words -> "\n" + phrases().say("translation", before + words))
                        .orElse("");
    }

    private String outcome(ProvisionResult row, Set<String> mended) {
        return phrases().say("outcome." + told(row, mended)) + "\n" + row.sentence(language);
    }

    /** What is kept only as planned is not told as kept, and what the way out mends is not told as broken for good. */
    private static String told(ProvisionResult row, Set<String> mended) {
        if (row.outcome() == Outcome.VIOLATED && mended.contains(row.provision())) {
            return "BY_THE_PLAN";
        }
        return row.outcome() == Outcome.COMPLIANT && row.restsOnPlan()
                ? "AS_PLANNED"
                : row.outcome().name();
    }

    private String facts(ProvisionResult row, PlannedRecords planned) {
        return row.facts().stream()
                .map(fact -> fact(row, fact, planned.hold(fact)))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String fact(ProvisionResult row, Fact<?> fact, boolean planned) {
        String told = row.label(fact, language) + " – " + row.value(fact, language);
        return planned ? phrases().say("fact.planned", told) : told;
    }

    List<Map<String, Value>> steps() {
        return result.calendar().stream()
                .map(step -> Map.of("text", Value.of(step.sentence(language))))
                .toList();
    }

    /** The heading above the steps; none where there are none. */
    List<Map<String, Value>> measures() {
        return result.calendar().isEmpty()
                ? List.of()
                : List.of(Map.of("heading", Value.of(phrases().say("measures"))));
    }

    String edition() {
        Report.Edition edition = report.edition();
        List<EditionEntry> orders = Regulation.load().editions();
        return phrases()
                .say(
                        "edition",
                        orders.get(orders.size() - 1).order(language),
                        edition.ruleBase(),
                        edition.ruleBaseSha256().substring(0, 12),
                        edition.release());
    }

    private Phrases phrases() {
        return Phrases.in(language);
    }
}
