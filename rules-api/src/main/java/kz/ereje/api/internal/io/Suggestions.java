package kz.ereje.api.internal.io;

import java.util.List;
import kz.ereje.model.schema.Nearest;

/** Finds the valid name that was probably meant, with bounded work for one file: a file can hold many long names. */
final class Suggestions {

    /** How many pairs of letters may be compared for one file. */
    private static final long BUDGET = 20_000_000;

    private long left = BUDGET;

    /** The name that looks the same, else the one with the fewest letters changed; empty if there is none or it costs too much. */
    String nearest(String given, List<String> valid) {
        if (left <= 0) {
            return "";
        }
        left -= valid.size();
        String same = valid.stream()
                .filter(candidate -> LookAlikes.same(given, candidate))
                .findFirst()
                .orElse("");
        if (!same.isEmpty()) {
            return same;
        }
        List<String> possible =
                valid.stream().filter(candidate -> isPossible(given, candidate)).toList();
        left -= possible.stream().mapToLong(String::length).sum() * given.length() * 2;
        return left < 0 ? "" : Nearest.to(given, possible).orElse("");
    }

    /** As many letters as the lengths differ are changed at least, and at most a third may be. */
    private static boolean isPossible(String given, String candidate) {
        int longer = Math.max(given.length(), candidate.length());
        return Math.abs(given.length() - candidate.length()) * 3 <= longer;
    }
}
