package kz.ereje.report.year;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.ereje.model.schema.Nearest;

/** Names of units as papers write them: the same name whatever the case of its letters and the spaces between them. For one thread. */
final class Names {

    /** So many are kept for saying which one was meant; a nation has some thousands of units. */
    private static final int KEPT = 5_000;

    private static final int TOLD = 5;

    private final Map<String, String> kept = new TreeMap<>();

    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    void add(String name) {
        if (kept.size() < KEPT) {
            kept.putIfAbsent(folded(name), name.strip());
        }
    }

    /** Those that were probably meant: the nearest, else those that hold a word of it, else the first of all. */
    List<String> meant(String name) {
        String asked = folded(name);
        Collection<String> near = Nearest.several(asked, kept.keySet());
        List<String> found = new ArrayList<>(near);
        String word = asked.split(" ", 2)[0];
        if (found.isEmpty() && !word.isEmpty()) {
            kept.keySet().stream()
                    .filter(each -> each.contains(word))
                    .limit(TOLD)
                    .forEach(found::add);
        }
        if (found.isEmpty()) {
            kept.keySet().stream().limit(TOLD).forEach(found::add);
        }
        return found.stream().map(each -> kept.getOrDefault(each, each)).toList();
    }
}
