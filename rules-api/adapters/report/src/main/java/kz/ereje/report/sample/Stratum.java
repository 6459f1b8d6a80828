package kz.ereje.report.sample;

import java.util.Comparator;
import kz.ereje.report.internal.Given;

/**
 * Decisions that have the same unit and kind. Immutable and safe for all threads; ordered by unit, then by kind.
 *
 * @param unit the unit whose office decides; empty where it is not known
 * @param kind the kind of the decision; empty where it is not known
 */
public record Stratum(String unit, String kind) implements Comparable<Stratum> {

    private static final Comparator<Stratum> ORDER =
            Comparator.comparing(Stratum::unit).thenComparing(Stratum::kind);

    /** Takes both. */
    public Stratum {
        Given.of(unit, "unit");
        Given.of(kind, "kind");
    }

    @Override
    public int compareTo(Stratum other) {
        return ORDER.compare(this, other);
    }
}
