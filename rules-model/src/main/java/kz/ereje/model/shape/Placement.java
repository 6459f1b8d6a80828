package kz.ereje.model.shape;

import java.util.ArrayList;
import java.util.List;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Path;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.shape.Slot.Holding;

/** Tells the facts of records where they stand in their dossier; what stands there already is left as it is. */
public final class Placement {

    private Placement() {}

    /** The same records, their facts standing in the list at this place. */
    public static <R> List<R> all(List<R> records, Path place) {
        List<R> placed = new ArrayList<>(records.size());
        boolean moved = false;
        for (R member : records) {
            R here = one(member, place.element(placed.size()));
            moved |= moved(member, here);
            placed.add(here);
        }
        return List.copyOf(moved ? placed : records);
    }

    /** The same record, its facts standing at this place. */
    @SuppressWarnings("unchecked")
    public static <R> R one(R member, Path place) {
        Record owner = (Record) member;
        Shape<?> shape = Shape.of(owner.getClass());
        Object[] values = shape.values(owner);
        boolean moved = false;
        for (int i = 0; i < values.length; i++) {
            Object here = field(shape.slots().get(i), values[i], place);
            moved |= moved(values[i], here);
            values[i] = here;
        }
        return moved ? (R) shape.create(values) : member;
    }

    private static Object field(Slot slot, Object value, Path owner) {
        if (slot.holding() == Holding.PARTICULARS) {
            return one(value, owner);
        }
        return slot.fact() ? fact((Fact<?>) value, owner, slot) : value;
    }

    private static Fact<?> fact(Fact<?> fact, Path owner, Slot slot) {
        Path before = fact.path();
        return fact(fact, before.is(owner, slot) ? before : owner.field(slot));
    }

    /** The same fact at this place, and what its records hold with it. */
    public static Fact<?> fact(Fact<?> fact, Path place) {
        if (fact instanceof Fact.Known<?> known && known.value() instanceof List<?> list && ofRecords(list)) {
            List<?> members = all(list, place);
            return moved(fact.path(), place) || moved(list, members) ? new Fact.Known<Object>(place, members) : fact;
        }
        return moved(fact.path(), place) ? fact.at(place) : fact;
    }

    private static boolean ofRecords(List<?> list) {
        return !list.isEmpty() && list.get(0) instanceof Record && !(list.get(0) instanceof Ref<?>);
    }

    /** What is not the same object has been made again, and may hold other places. */
    private static boolean moved(Object before, Object after) {
        return before != after;
    }
}
