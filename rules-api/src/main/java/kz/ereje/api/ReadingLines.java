package kz.ereje.api;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.ereje.api.Regulation.ReadingEntry;
import kz.ereje.api.internal.report.Lexicon;

/**
 * The readings of the act that no jurist has confirmed and that what is told of a decision rests on: each once, in words, after the provisions
 * that rest on it. Those that bear on the act as a whole, or on how remedies are looked for, stand at the end of the report alone.
 *
 * @param language the language
 */
record ReadingLines(Language language) {

    /** The lines; none where the rows that are told rest on no such reading. */
    List<String> of(DecisionResult decision, Predicate<ProvisionResult> told) {
        Map<String, ReadingEntry> readings = new LinkedHashMap<>();
        Map<String, Set<String>> citations = new LinkedHashMap<>();
        for (ProvisionResult row : decision.provisions()) {
            for (ReadingEntry reading : told.test(row) ? row.readings() : List.<ReadingEntry>of()) {
                if (isOpen(reading)) {
                    readings.put(reading.id(), reading);
                    citations
                            .computeIfAbsent(reading.id(), id -> new LinkedHashSet<>())
                            .add(row.citation(language));
                }
            }
        }
        return readings.values().stream()
                .map(reading -> line(citations.getOrDefault(reading.id(), Set.of()), reading))
                .toList();
    }

    private static boolean isOpen(ReadingEntry reading) {
        return reading.status() != ReadingEntry.Status.CONFIRMED
                && !reading.provisions().isEmpty();
    }

    private String line(Set<String> citations, ReadingEntry reading) {
        String contested = reading.status() == ReadingEntry.Status.CONTESTED
                ? " " + Lexicon.word(language, "report.reading-contested")
                : "";
        return citations.stream().collect(Collectors.joining("; ", "– ", ": ")) + reading.question(language) + " "
                + reading.choice(language) + contested;
    }
}
