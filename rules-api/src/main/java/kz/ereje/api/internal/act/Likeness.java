package kz.ereje.api.internal.act;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much the wording of two texts has in common. It is used to refuse alone: words whose number fits, but which are more like another
 * provision than like the one of that number, were moved, or their page counts otherwise.
 */
final class Likeness {

    private static final int LETTERS = 3;

    private final List<Set<String>> texts;

    Likeness(List<String> texts) {
        this.texts = texts.stream().map(Likeness::parts).toList();
    }

    /** Whether no other of the texts is more like these words than the one at this place. */
    boolean fits(String words, int place) {
        Set<String> parts = parts(words);
        double own = common(parts, texts.get(place));
        return own > 0 && texts.stream().allMatch(text -> common(parts, text) <= own);
    }

    /** Twice what both have, out of all that they have; from 0 to 1. */
    private static double common(Set<String> some, Set<String> others) {
        long both = some.stream().filter(others::contains).count();
        return 2.0 * both / (some.size() + others.size());
    }

    private static Set<String> parts(String text) {
        String letters = " "
                + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip() + " ";
        Set<String> parts = new HashSet<>();
        for (int i = 0; i + LETTERS <= letters.length(); i++) {
            parts.add(letters.substring(i, i + LETTERS));
        }
        return parts;
    }
}
