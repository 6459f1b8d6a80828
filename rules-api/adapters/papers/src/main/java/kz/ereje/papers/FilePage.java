package kz.ereje.papers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import kz.ereje.api.WayOut;

/** The page for the file: each provision that applies, with the act's words, what was found and the facts that show it. */
record FilePage(Report report, DecisionResult result, Language language) {

    List<Map<String, Value>> rows() {
        Set<String> mended =
                result.wayOut().map(WayOut::mended).map(Set::copyOf).orElse(Set.of());
        return result.provisions().stream()
                .filter(row -> row.outcome() != Outcome.NOT_APPLICABLE && row.outcome() != Outcome.UNCHECKED)
                .map(row -> Map.of(
                        "citation", Value.of(row.citation(language)),
                        "words", Value.of(words(row)),
                        "outcome", Value.of(outcome(row, mended)),
                        "facts", Value.of(facts(row))))
                .toList();
    }

    private String words(ProvisionResult row) {
        return "«" + row.text() + "»"
                + row.translation(language)
                        .map(words -> "\n" + phrases().say("translation", words))
                        .orElse("");
    }

    private String outcome(ProvisionResult row, Set<String> mended) {
        boolean byThePlan = row.outcome() == Outcome.VIOLATED && mended.contains(row.provision());
        String word = phrases()
                .say("outcome." + (byThePlan ? "BY_THE_PLAN" : row.outcome().name()));
        return word + "\n" + row.sentence(language);
    }

    private String facts(ProvisionResult row) {
        return row.facts().stream()
                .map(fact -> row.label(fact, language) + " – " + row.value(fact, language))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    List<Map<String, Value>> steps() {
        return result.calendar().stream()
                .map(step -> Map.of("text", Value.of(step.sentence(language))))
                .toList();
    }

    String edition() {
        Report.Edition edition = report.edition();
        return phrases()
                .say(
                        "edition",
                        edition.act(),
                        edition.ruleBase(),
                        edition.ruleBaseSha256().substring(0, 12),
                        edition.release());
    }

    private Phrases phrases() {
        return Phrases.in(language);
    }
}
