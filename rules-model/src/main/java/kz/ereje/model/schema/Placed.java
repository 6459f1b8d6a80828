package kz.ereje.model.schema;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import kz.ereje.model.fact.FactPath;

/**
 * A list of a dossier whose records are complete: every fact is in its place, and every value is possible.
 *
 * <p>A dossier takes such a list as it is, so that its records are neither made again nor checked twice. Immutable.
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

    /** These records as the list at this place: the same object where it is complete, made again as far as it is not. */
    public static <R> Placed<R> at(FactPath place, List<R> records) {
        return records instanceof Placed<R> placed && placed.place.equals(place)
                ? placed
                : new Placed<>(Placement.all(records, place), place);
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
