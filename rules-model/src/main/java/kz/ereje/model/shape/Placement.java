package kz.ereje.model.shape;

import java.util.ArrayList;
import java.util.List;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Path;
import kz.ereje.model.fact.Ref;
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

    /** The same record, its facts standing at this place. */
    @SuppressWarnings("unchecked")
    public static <R> R one(R member, Path place) {
        Record owner = (Record) member;
        Shape<?> shape = Shape.of(owner.getClass());
        Object[] values = shape.values(owner);
        for (int i = 0; i < values.length; i++) {
            Slot slot = shape.slots().get(i);
            if (slot.holding() == Holding.PARTICULARS) {
                values[i] = one(values[i], place);
            } else if (slot.fact()) {
                values[i] = fact((Fact<?>) values[i], place.field(slot));
            }
        }
        return (R) shape.create(values);
    }

    /** The same fact at this place, and what its records hold with it. */
    public static Fact<?> fact(Fact<?> fact, Path place) {
        boolean ofRecords = fact instanceof Fact.Known<?> known
                && known.value() instanceof List<?> list
                && !list.isEmpty()
                && list.get(0) instanceof Record
                && !(list.get(0) instanceof Ref<?>);
        return ofRecords
                ? new Fact.Known<Object>(place, all((List<?>) ((Fact.Known<?>) fact).value(), place))
                : fact.at(place);
    }
}
