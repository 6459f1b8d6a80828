package kz.ereje.report.year;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.report.year.YearAnswer.Gap;

/** Records that a decision ought to stand beside, and those beside which one stands; in any order. For one thread. */
final class Beside {

    private final Map<String, Gap> records = new LinkedHashMap<>();
    private final Set<String> decided = new HashSet<>();

    /**
     * Adds a record.
     *
     * @param key what it is known by in all papers of the unit
     */
    void add(String key, Gap gap) {
        records.putIfAbsent(key, gap);
    }

    void decided(String key) {
        decided.add(key);
    }

    void absorb(Beside other) {
        other.records.forEach(records::putIfAbsent);
        decided.addAll(other.decided);
    }

    List<Gap> gaps() {
        return records.entrySet().stream()
                .filter(entry -> !decided.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
