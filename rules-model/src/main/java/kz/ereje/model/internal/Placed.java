package kz.ereje.model.internal;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.schema.Placement;
import org.jspecify.annotations.Nullable;

/**
 * A list of a dossier whose records are complete: every fact is in its place, and every value is possible.
 *
 * <p>A dossier takes such a list as it is, so that its records are neither made again nor checked twice. Immutable. Whoever makes one
 * answers for its values: the reader, which asks the guards of {@link kz.ereje.model.Guards} where it reads, and the dossier.
 *
 * @param <R> the records
 */
public final class Placed<R> extends AbstractList<R> implements RandomAccess {

    private final List<R> records;
    private final FactPath place;

    private final @Nullable Reading reading;

    /** How large it is, once somebody asked; two threads may both find it, with the same result. */
    private @Nullable Extent extent;

    private Placed(List<R> records, FactPath place, @Nullable Reading reading) {
        this.records = records;
        this.place = place;
        this.reading = reading;
    }

    /**
     * The list at this place, of records that were made there; for readers, which check each value where they read it.
     *
     * @param reading the reading of the file that it stands in
     */
    public static <R> Placed<R> made(List<R> records, FactPath place, Reading reading) {
        return new Placed<>(List.copyOf(records), place, reading);
    }

    /** These records, whose values were looked at, as the list at this place; those that stand elsewhere are made again. */
    public static <R> Placed<R> at(FactPath place, List<R> records) {
        return isAt(place, records) ? (Placed<R>) records : new Placed<>(Placement.all(records, place), place, null);
    }

    /** Whether the list is complete, and stands at this place. */
    public static boolean isAt(FactPath place, List<?> records) {
        return records instanceof Placed<?> placed && placed.place.equals(place);
    }

    /** The reading that a list was made by; null for a list that was not read. */
    public static @Nullable Reading reading(List<?> list) {
        return list instanceof Placed<?> placed ? placed.reading : null;
    }

    /** How large it is. */
    Extent extent() {
        Extent known = extent;
        if (known == null) {
            known = Extent.list(records);
            extent = known;
        }
        return known;
    }

    @Override
    public R get(int position) {
        return records.get(position);
    }

    @Override
    public int size() {
        return records.size();
    }
}
