package kz.ereje.junit;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The words that somebody who misspelt one may have meant. */
final class Nearest {

    private static final int SHOWN = 3;

    private Nearest() {}

    /** Some of the words, those first that differ in the fewest characters. */
    static String to(String written, Collection<String> words) {
        return words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(word -> distance(written, word)))
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
    }

    /** How many characters have to be changed, added or left out. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
