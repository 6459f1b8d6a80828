package kz.ereje.model.shape;

import java.util.ArrayList;
import java.util.List;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Path;
import kz.ereje.model.shape.Slot.Holding;

/** Tells the facts of records where they stand in their dossier. */
public final class Placement {

    private Placement() {}

    /** The same records, their facts standing in the list at this place. */
    public static <R> List<R> all(List<R> records, Path place) {
        List<R> placed = new ArrayList<>(records.size());
        for (R member : records) {
            placed.add(one(member, place.element(placed.size())));
        }
        return List.copyOf(placed);
    }

    @SuppressWarnings("unchecked")
    private static <R> R one(R member, Path place) {
        Record owner = (Record) member;
        Shape<?> shape = Shape.of(owner.getClass());
        Object[] values = shape.values(owner);
        for (int i = 0; i < values.length; i++) {
            Slot slot = shape.slots().get(i);
            if (slot.holding() == Holding.PARTICULARS) {
                values[i] = one(values[i], place);
            } else if (slot.fact()) {
                values[i] = fact((Fact<?>) values[i], slot, place.field(slot.name()));
            }
        }
        return (R) shape.create(values);
    }

    private static Fact<?> fact(Fact<?> fact, Slot slot, Path place) {
        if (slot.holding() == Holding.RECORD && fact instanceof Fact.Known<?> known) {
            List<?> records = (List<?>) known.value();
            return new Fact.Known<Object>(place, all(records, place));
        }
        return fact.at(place);
    }
}
