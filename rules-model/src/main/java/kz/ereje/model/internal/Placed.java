package kz.ereje.model.internal;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.schema.Placement;

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

    private Placed(List<R> records, FactPath place) {
        this.records = records;
        this.place = place;
    }

    /** The list at this place, of records that were made there; for readers, which check each value where they read it. */
    public static <R> Placed<R> made(List<R> records, FactPath place) {
        return new Placed<>(List.copyOf(records), place);
    }

    /** These records, whose values were looked at, as the list at this place; those that stand elsewhere are made again. */
    public static <R> Placed<R> at(FactPath place, List<R> records) {
        return isAt(place, records) ? (Placed<R>) records : new Placed<>(Placement.all(records, place), place);
    }

    /** Whether the list is complete, and stands at this place. */
    public static boolean isAt(FactPath place, List<?> records) {
        return records instanceof Placed<?> placed && placed.place.equals(place);
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
