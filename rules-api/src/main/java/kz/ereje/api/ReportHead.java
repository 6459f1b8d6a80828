package kz.ereje.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.ReportParts.Part;
import kz.ereje.api.internal.report.FactLabels;
import kz.ereje.api.internal.report.Lexicon;

/**
 * What is told of a report as a whole: who, by which act, on which day, what cannot be relied on, and what lies beside the decisions.
 *
 * @param report the report
 * @param language the language
 */
record ReportHead(Report report, Language language) {

    /** The unit whose office decides. */
    String unit() {
        return new FactLabels(report.dossier()).unit(language);
    }

    /** The act and its wording. */
    String act() {
        return filled("report.act", Map.of("wording", report.wordingCited()));
    }

    /** The day of the check, or that none is stated. */
    String day() {
        Object day = report.checkedOn().<Object>map(checked -> checked).orElse(word("report.no-day"));
        return filled("report.day", Map.of("day", day));
    }

    /** That other readings of the act than the chosen ones are followed: what is said before everything else. */
    List<String> readOtherwise() {
        return report.readOtherwise(language);
    }

    /** What cannot be relied on. A fact that cannot be true by itself is told where it leaves a provision open that is shown. */
    List<Part<String>> doubts(Predicate<ProvisionResult> shown) {
        List<Report.Contradicted> found = report.contradictions();
        List<Part<String>> doubts = new ArrayList<>();
        add(doubts, "report.contradictions", found.stream().filter(each -> !alone(each)));
        if (found.stream().anyMatch(ReportHead::alone)) {
            Set<String> told = told(shown);
            add(
                    doubts,
                    "report.cannot-be-right",
                    found.stream().filter(each -> alone(each) && !told.contains(each.sentence(language))));
        }
        return List.copyOf(doubts);
    }

    private void add(List<Part<String>> doubts, String head, Stream<Report.Contradicted> found) {
        List<String> lines = found.map(each -> each.sentence(language)).toList();
        if (!lines.isEmpty()) {
            doubts.add(new Part<>(word(head), lines));
        }
    }

    private static boolean alone(Report.Contradicted found) {
        return found.facts().size() == 1;
    }

    private Set<String> told(Predicate<ProvisionResult> shown) {
        return report.decisions().stream()
                .flatMap(decision -> decision.provisions().stream())
                .filter(shown)
                .flatMap(row -> row.messages().stream())
                .map(message -> message.sentence().apply(language))
                .collect(Collectors.toSet());
    }

    /** What lies beside the decisions. */
    Optional<String> beside() {
        FactLabels labels = new FactLabels(report.dossier());
        String records = report.unreferenced().stream()
                .map(place -> labels.record(place, language))
                .distinct()
                .collect(Collectors.joining(", "));
        return records.isEmpty()
                ? Optional.empty()
                : Optional.of(filled("report.unreferenced", Map.of("records", records)));
    }

    private String word(String key) {
        return Lexicon.word(language, key);
    }

    private String filled(String key, Map<String, Object> values) {
        return Lexicon.fill(language, Lexicon.word(key), values);
    }
}
