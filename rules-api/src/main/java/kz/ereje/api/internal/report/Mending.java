package kz.ereje.api.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Outcome;

/**
 * Changes that mend as many of the broken rows of one decision as can be mended together, proven by a check of the dossier with all of
 * them.
 *
 * @param proven the changes; empty where no broken row can be mended
 * @param mended the broken rows that they mend
 * @param remaining the broken rows that stay
 * @param cut whether there may be changes that mend more, which were not looked for
 */
public record Mending(Optional<Proven> proven, List<Row> mended, List<Row> remaining, boolean cut) {

    /** That of a decision; empty where nothing is broken. */
    public static Optional<Mending> of(DecisionRows rows, Remedies remedies) {
        List<Row> broken = rows.rows().stream()
                .filter(row -> row.outcome() == Outcome.VIOLATED)
                .toList();
        return broken.isEmpty() ? Optional.empty() : Optional.of(new Joining(remedies, broken).mending());
    }

    /** Whether a row that stays could be mended if the others were left. */
    public static boolean byItself(Row row, Remedies remedies) {
        return !remedies.of(Set.of(row.provision().id())).isEmpty();
    }

    /** Joins the remedies of the rows: of all, of all that have one, else of one more at a time, in the order of the act. */
    private static final class Joining {

        private final Remedies remedies;
        private final List<Row> broken;
        private boolean cut;

        Joining(Remedies remedies, List<Row> broken) {
            this.remedies = remedies;
            this.broken = broken;
        }

        Mending mending() {
            Set<String> mendable = provisions(
                    broken.stream().filter(row -> found(Set.of(id(row))).isPresent()));
            Optional<Proven> together = mendable.isEmpty() ? Optional.empty() : found(mendable);
            return mending(together.or(() -> oneByOne(mendable)));
        }

        private Optional<Proven> found(Set<String> provisions) {
            Optional<Proven> found = remedies.of(provisions).stream().findFirst();
            cut |= found.isEmpty() && remedies.cut(provisions);
            return found;
        }

        private Optional<Proven> oneByOne(Set<String> mendable) {
            Optional<Proven> best = Optional.empty();
            Set<String> joined = new TreeSet<>();
            for (String provision : mendable) {
                Set<String> more = new TreeSet<>(joined);
                more.add(provision);
                Optional<Proven> found = found(more);
                if (found.isPresent()) {
                    best = found;
                    joined = more;
                }
            }
            return best;
        }

        /** Changes can mend rows for which none were looked for. */
        private Mending mending(Optional<Proven> proven) {
            Set<String> kept = proven.map(remedies::mendedBy).orElse(Set.of());
            List<Row> mended = new ArrayList<>();
            List<Row> remaining = new ArrayList<>();
            broken.forEach(row -> (kept.contains(id(row)) ? mended : remaining).add(row));
            return new Mending(proven, List.copyOf(mended), List.copyOf(remaining), cut && !remaining.isEmpty());
        }

        private static Set<String> provisions(Stream<Row> rows) {
            return rows.map(Joining::id).collect(Collectors.toCollection(TreeSet::new));
        }

        private static String id(Row row) {
            return row.provision().id();
        }
    }
}
