package kz.ereje.model.builder;

import java.util.HashMap;
import java.util.Map;
import kz.ereje.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/** The callers' own objects of a record that is being built and of its parts, by their places in it. */
final class Kept {

    private final Map<FactPath, Object> objects = new HashMap<>();

    /** Keeps the object of the record itself; {@code null} forgets it. */
    void own(@Nullable Object own) {
        if (own == null) {
            objects.remove(FactPath.ROOT);
        } else {
            objects.put(FactPath.ROOT, own);
        }
    }

    /** Keeps the objects of the part that stands in a list at this position. */
    void part(String list, int position, Kept part) {
        FactPath place = FactPath.ROOT.field(list).element(position);
        part.objects.forEach((inner, own) -> objects.put(under(place, inner), own));
    }

    /** Forgets the objects of what stood in a list. */
    void forget(String list) {
        FactPath place = FactPath.ROOT.field(list);
        objects.keySet().removeIf(known -> place.equals(known.parent()));
    }

    /** What is kept now; what is kept later does not change it. */
    Origins origins() {
        return new Origins(objects);
    }

    private static FactPath under(FactPath place, FactPath inner) {
        FactPath parent = inner.parent();
        if (parent == null) {
            return place;
        }
        FactPath above = under(place, parent);
        return inner.position() < 0 ? above.field(inner.field()) : above.element(inner.position());
    }
}
