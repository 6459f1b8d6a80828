package kz.ereje.api.internal.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.ereje.model.Limits;

/** Gathers the problems of a file: the first ones in full, and how many more there are. */
final class Problems {

    private final List<Problem> told = new ArrayList<>();
    private final Suggestions suggestions = new Suggestions();
    private int found;

    /** Adds a problem; it is put into words only if it will be reported, so that a file full of problems costs no more than one. */
    void add(Supplier<Problem> problem) {
        if (found < Limits.MAX_PROBLEMS) {
            told.add(problem.get());
        }
        found++;
    }

    /** Adds a problem with the valid name that was probably meant. */
    void add(String given, List<String> valid, Supplier<Problem> problem) {
        add(() -> problem.get().near(suggestions.nearest(given, valid)));
    }

    /** How many there are. */
    int found() {
        return found;
    }

    /** The problems that are reported, in the order of the file; where there are more, the last one says how many. */
    List<Problem> told() {
        List<Problem> all = new ArrayList<>(told);
        if (found > told.size()) {
            all.add(new Problem("more-problems", "", 0, 0, Map.of(), "", "")
                    .with("count", String.valueOf(found - told.size())));
        }
        return all;
    }
}
