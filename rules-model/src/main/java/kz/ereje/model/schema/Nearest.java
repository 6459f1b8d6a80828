package kz.ereje.model.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the valid names that were probably meant. */
public final class Nearest {

    private static final int SEVERAL = 3;

    private Nearest() {}

    /** The candidate with the fewest letters changed, if at most a third of the letters differ. */
    public static Optional<String> to(String name, Collection<String> candidates) {
        return near(name, candidates).min(byDistance(name));
    }

    /** Up to three such candidates, the nearest first. */
    public static List<String> several(String name, Collection<String> candidates) {
        return near(name, candidates).sorted(byDistance(name)).limit(SEVERAL).toList();
    }

    private static Stream<String> near(String name, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> changed(name, candidate) * 3 <= Math.max(name.length(), candidate.length()));
    }

    private static Comparator<String> byDistance(String name) {
        return Comparator.comparingInt((String candidate) -> changed(name, candidate))
                .thenComparing(Comparator.naturalOrder());
    }

    private static int changed(String name, String candidate) {
        return distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
    }

    private static int distance(String left, String right) {
        if (Math.abs(left.length() - right.length()) > 40) {
            return Integer.MAX_VALUE / 4;
        }
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int substituted = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[right.length()];
    }
}
