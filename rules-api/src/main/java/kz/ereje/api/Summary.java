package kz.ereje.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.api.internal.report.BoundsInWords;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.fact.Fact;

/**
 * One line for a decision: which it is, and what came of it.
 *
 * @param decision the decision
 * @param language the language
 */
record Summary(DecisionResult decision, Language language) {

    /** The decision by its title, its day and its kind. */
    String name() {
        Optional<String> title = decision.decision().particulars().title().asOptional();
        Optional<String> day = day(decision.decision().particulars().date());
        Map<String, Object> values = new HashMap<>(Map.of("kind", decision.kind(language)));
        title.ifPresent(text -> values.put("title", text));
        day.ifPresent(text -> values.put("day", text));
        if (title.isEmpty() && day.isEmpty()) {
            return decision.kind(language);
        }
        return filled(
                title.isEmpty() ? "summary.no-title" : day.isEmpty() ? "summary.title-only" : "summary.title", values);
    }

    private Optional<String> day(Fact<LocalDate> date) {
        return date instanceof Fact.Within<LocalDate> within
                ? Optional.of(BoundsInWords.in(within.bounds(), language))
                : date.asOptional().map(known -> Lexicon.day(language, known));
    }

    /** What came of it; {@code calendar} says whether the day is told by which to act, which may have to be searched for. */
    String result(boolean calendar) {
        List<String> parts = new ArrayList<>();
        if (!decision.covered()) {
            parts.add(Lexicon.word(language, "summary.not-covered"));
        }
        counted(parts, "summary.failed", Outcome.ERROR);
        counted(parts, "summary.violated", Outcome.VIOLATED);
        counted(parts, "summary.open", Outcome.UNDETERMINED);
        if (parts.isEmpty()) {
            parts.add(kept("summary.kept"));
        }
        if (calendar) {
            decision.calendar().stream()
                    .map(DecisionResult.Step::by)
                    .min(Comparator.naturalOrder())
                    .ifPresent(day -> parts.add(filled("summary.act-by", Map.of("day", day))));
        }
        return String.join("; ", parts);
    }

    private void counted(List<String> parts, String key, Outcome outcome) {
        int count = decision.with(outcome).size();
        if (count > 0) {
            parts.add(filled(key, Map.of("n", count)));
        }
    }

    /** How many provisions are kept, and how many of them as planned. */
    String kept(String key) {
        List<ProvisionResult> kept = decision.with(Outcome.COMPLIANT);
        long planned = kept.stream().filter(ProvisionResult::restsOnPlan).count();
        String told = filled(key, Map.of("n", kept.size()));
        return planned == 0 ? told : told + " (" + filled("summary.planned", Map.of("n", planned)) + ")";
    }

    private String filled(String key, Map<String, Object> values) {
        return Lexicon.fill(language, Lexicon.word(key), values);
    }
}
