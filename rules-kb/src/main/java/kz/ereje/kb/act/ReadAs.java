package kz.ereje.kb.act;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The readings by which decisions are judged: the chosen ones, but for some that are read otherwise. Immutable and safe for all threads. */
public final class ReadAs {

    private static final ReadAs CHOSEN = new ReadAs(EnumSet.noneOf(Alternative.class));

    private final EnumSet<Alternative> otherwise;

    private ReadAs(EnumSet<Alternative> otherwise) {
        this.otherwise = otherwise;
    }

    /** The chosen readings. */
    public static ReadAs chosen() {
        return CHOSEN;
    }

    /**
     * The chosen readings but for these.
     *
     * @throws IllegalArgumentException if two of them are of one reading
     */
    public static ReadAs otherwise(Collection<Alternative> followed) {
        EnumSet<Alternative> all = EnumSet.noneOf(Alternative.class);
        Map<String, Alternative> readings = new LinkedHashMap<>();
        for (Alternative one : followed) {
            Alternative other = readings.put(one.reading(), one);
            if (other != null && other != one) {
                throw new IllegalArgumentException("A reading cannot be read in two ways: " + one.reading());
            }
            all.add(one);
        }
        return all.isEmpty() ? CHOSEN : new ReadAs(all);
    }

    /** Whether this way to read the act is followed. */
    public boolean follows(Alternative way) {
        return otherwise.contains(way);
    }

    /** The ways that are followed in place of chosen ones, in the order of the act. */
    public Set<Alternative> otherwise() {
        return Collections.unmodifiableSet(otherwise);
    }
}
