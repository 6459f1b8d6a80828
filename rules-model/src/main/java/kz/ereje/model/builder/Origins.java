package kz.ereje.model.builder;

import java.util.Map;
import java.util.Optional;
import kz.ereje.model.fact.FactPath;

/**
 * The callers' own objects from which the records of a dossier were made, by their places: an answer names the facts that it rests on, and
 * a fact its place.
 *
 * <p>It stands beside the dossier: nothing of it is in the dossier, its JSON or its hash. It holds for the dossier as it was built; a place
 * in a list of the dossier to which others were added before it is another place. The objects are kept as they are. Immutable and
 * safe for all threads.
 */
public final class Origins {

    private final Map<FactPath, Object> objects;

    Origins(Map<FactPath, Object> objects) {
        this.objects = Map.copyOf(objects);
    }

    /** The object of the record at this place, or else of the nearest record around it that has one. */
    public Optional<Object> of(FactPath place) {
        return of(place, Object.class);
    }

    /** The nearest object of this class, of the record at this place or of one around it. */
    public <T> Optional<T> of(FactPath place, Class<T> type) {
        for (FactPath at = place; at != null; at = at.parent()) {
            Object own = objects.get(at);
            if (type.isInstance(own)) {
                return Optional.of(type.cast(own));
            }
        }
        return Optional.empty();
    }
}
