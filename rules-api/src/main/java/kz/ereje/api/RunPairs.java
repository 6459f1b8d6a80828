package kz.ereje.api;

import java.io.IOException;
import java.util.Set;
import kz.ereje.api.Reports.UnreadableException;
import kz.ereje.api.internal.stored.RunChanges;

/**
 * The answers of two runs, those to the same file together.
 *
 * @param before the first run
 * @param after the second run
 */
record RunPairs(StoredRun before, StoredRun after) {

    void each(RunChanges changes) throws IOException, UnreadableException {
        Set<String> first = before.sources();
        Set<String> second = after.sources();
        if (first.size() == 1 && second.size() == 1) {
            String source = second.iterator().next();
            changes.both(source, before.answer(first.iterator().next()), after.answer(source));
            return;
        }
        for (String source : first) {
            if (second.contains(source)) {
                changes.both(source, before.answer(source), after.answer(source));
            } else {
                changes.only("before", source, before.answer(source));
            }
        }
        for (String source : second) {
            if (!first.contains(source)) {
                changes.only("after", source, after.answer(source));
            }
        }
    }
}
