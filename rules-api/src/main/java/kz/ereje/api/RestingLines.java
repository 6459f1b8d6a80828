package kz.ereje.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kz.ereje.api.Regulation.ReadingEntry;
import kz.ereje.api.internal.report.Lexicon;

/**
 * The readings that a report rests on, as lines of text: in a short report their ids alone, in a whole one each with what was chosen.
 *
 * @param language the language
 * @param all whether the report shows every row
 */
record RestingLines(Language language, boolean all) {

    /** The lines for the rows that are shown; none where they rest on no reading. */
    List<String> of(Report report, Predicate<ProvisionResult> shown) {
        Map<String, ReadingEntry> readings = readings(report, shown);
        if (readings.isEmpty()) {
            return List.of();
        }
        String head = Lexicon.word(language, "report.rests-on") + ":";
        if (!all) {
            return List.of(head + " " + String.join(", ", readings.keySet()));
        }
        List<String> lines = new ArrayList<>(List.of(head));
        readings.values().forEach(reading -> lines.add("  - " + line(reading)));
        return lines;
    }

    /** Each once, by its id. */
    static Map<String, ReadingEntry> readings(Report report, Predicate<ProvisionResult> shown) {
        Map<String, ReadingEntry> readings = new LinkedHashMap<>();
        report.decisions().stream()
                .flatMap(decision -> decision.provisions().stream())
                .filter(shown)
                .flatMap(row -> row.readings().stream())
                .forEach(reading -> readings.putIfAbsent(reading.id(), reading));
        return readings;
    }

    private String line(ReadingEntry reading) {
        return reading.id() + " (" + reading.status(language) + "): " + reading.question(language) + " "
                + reading.choice(language);
    }

    /** The ids of one row, as they stand under it; those that bear on every row stand at the end of the report alone. */
    String under(ProvisionResult row) {
        List<String> ids = row.readings().stream()
                .filter(reading -> !reading.provisions().isEmpty())
                .map(ReadingEntry::id)
                .toList();
        return ids.isEmpty() ? "" : Lexicon.word(language, "report.readings") + ": " + String.join(", ", ids);
    }
}
