package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import kz.ereje.api.UnreadableDossierException;

/** Demands, as {@link Alike} does of all rules, that every way finds the same broken rules of the subset. */
final class SubsetAlike {

    private SubsetAlike() {}

    static void demand() throws IOException, UnreadableDossierException {
        List<SubsetCase> cases = SubsetLoad.cases();
        List<Set<String>> expected = broken(Subset.EREJE_ENGINE, cases);
        if (expected.stream().allMatch(Set::isEmpty)) {
            throw new IllegalStateException("The load breaks nothing of the subset");
        }
        for (Subset subset : Subset.values()) {
            List<Set<String>> found = broken(subset, cases);
            for (int i = 0; i < cases.size(); i++) {
                if (!found.get(i).equals(expected.get(i))) {
                    throw new IllegalStateException(subset + " differs on "
                            + cases.get(i).json() + ": " + found.get(i) + " instead of " + expected.get(i));
                }
            }
        }
    }

    private static List<Set<String>> broken(Subset subset, List<SubsetCase> cases) {
        Subset.Way way = subset.make();
        return cases.stream().map(way::broken).toList();
    }
}
