package kz.ereje.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return named(decision.kind(language));
    }

    /** The same where others have all of these in common: also by what it is about. */
    String name(String what) {
        return named(filled("summary.kind-of", Map.of("kind", decision.kind(language), "what", what)));
    }

    private String named(String kind) {
        Optional<String> title = decision.decision().particulars().title().asOptional();
        Optional<String> day = day(decision.decision().particulars().date());
        Map<String, Object> values = new HashMap<>(Map.of("kind", kind));
        title.ifPresent(text -> values.put("title", Lexicon.quoted(text)));
        day.ifPresent(text -> values.put("day", text));
        if (title.isEmpty() && day.isEmpty()) {
            return kind;
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
        counted(parts, decision.planned() ? "summary.would-be-violated" : "summary.violated", Outcome.VIOLATED);
        said().ifPresent(said -> parts.add(parts.remove(parts.size() - 1) + " (" + said + ")"));
        counted(parts, "summary.open", Outcome.UNDETERMINED);
        if (parts.isEmpty()) {
            parts.add(kept(asksMore() ? "summary.to-look-up" : "summary.kept"));
        }
        if (calendar) {
            actBy().ifPresent(parts::add);
        }
        return String.join("; ", parts);
    }

    /** How many of the violated provisions are waived, or objected to; empty where none is. */
    private Optional<String> said() {
        List<ProvisionResult> violated = decision.with(Outcome.VIOLATED);
        long waived = violated.stream().filter(ProvisionResult::waived).count();
        long objected = violated.stream().filter(ProvisionResult::objected).count();
        return Optional.of(Stream.of(Map.entry("summary.waived", waived), Map.entry("summary.objected", objected))
                        .filter(counted -> counted.getValue() > 0)
                        .map(counted -> filled(counted.getKey(), Map.of("n", counted.getValue())))
                        .collect(Collectors.joining("; ")))
                .filter(said -> !said.isEmpty());
    }

    /** Whether a remark on a kept provision names what is to be looked up. */
    private boolean asksMore() {
        return decision.with(Outcome.COMPLIANT).stream()
                .flatMap(row -> row.remarkNotes().stream())
                .flatMap(remark -> remark.facts().stream())
                .anyMatch(fact -> fact instanceof Fact.Missing<?>);
    }

    /** By which day to act; where the planned day cannot be kept, from which day the decision can be taken. */
    private Optional<String> actBy() {
        List<DecisionResult.Step> steps = decision.calendar();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Stream<LocalDate> days = steps.stream().map(DecisionResult.Step::by);
        return steps.get(0).earliest()
                ? days.max(Comparator.naturalOrder()).map(day -> filled("summary.act-now", Map.of("day", day)))
                : days.min(Comparator.naturalOrder()).map(day -> filled("summary.act-by", Map.of("day", day)));
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
        long notDue = kept.stream().filter(ProvisionResult::notDueYet).count();
        String more = Stream.of(Map.entry("summary.planned", planned), Map.entry("summary.not-due", notDue))
                .filter(counted -> counted.getValue() > 0)
                .map(counted -> filled(counted.getKey(), Map.of("n", counted.getValue())))
                .collect(Collectors.joining("; "));
        String told = filled(key, Map.of("n", kept.size()));
        return more.isEmpty() ? told : told + " (" + more + ")";
    }

    private String filled(String key, Map<String, Object> values) {
        return Lexicon.fill(language, Lexicon.word(key), values);
    }
}
