package kz.ereje.model.schema;

import java.util.ArrayList;
import java.util.List;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field.Holding;

/** Gives the facts of records their places in the dossier; a fact that is already in its place is left as it is. */
public final class Placement {

    private Placement() {}

    /** The same records, with their facts placed in the list at this place. */
    public static <R> List<R> all(List<R> records, FactPath place) {
        List<R> placed = new ArrayList<>(records.size());
        boolean moved = false;
        for (R member : records) {
            R here = one(member, place.element(placed.size()));
            moved |= moved(member, here);
            placed.add(here);
        }
        return List.copyOf(moved ? placed : records);
    }

    /** The same record, with its facts placed at this place. */
    @SuppressWarnings("unchecked")
    public static <R> R one(R member, FactPath place) {
        Record owner = (Record) member;
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        Object[] values = schema.values(owner);
        boolean moved = false;
        for (int i = 0; i < values.length; i++) {
            Object here = field(schema.fields().get(i), values[i], place);
            moved |= moved(values[i], here);
            values[i] = here;
        }
        return moved ? (R) schema.create(values) : member;
    }

    private static Object field(Field field, Object value, FactPath owner) {
        if (field.holding() == Holding.PARTICULARS) {
            return one(value, owner);
        }
        return field.fact() ? fact((Fact<?>) value, owner, field) : value;
    }

    private static Fact<?> fact(Fact<?> fact, FactPath owner, Field field) {
        FactPath before = fact.path();
        return fact(fact, before.is(owner, field) ? before : owner.field(field));
    }

    /** The same fact at this place, together with the facts of the records that it holds. */
    public static Fact<?> fact(Fact<?> fact, FactPath place) {
        if (fact instanceof Fact.Known<?> known && known.value() instanceof List<?> list && ofRecords(list)) {
            List<?> members = all(list, place);
            return moved(fact.path(), place) || moved(list, members) ? new Fact.Known<Object>(place, members) : fact;
        }
        return moved(fact.path(), place) ? fact.at(place) : fact;
    }

    private static boolean ofRecords(List<?> list) {
        return !list.isEmpty() && list.get(0) instanceof Record && !(list.get(0) instanceof Ref<?>);
    }

    /** Whether the object was made again, so that it may hold other places. */
    private static boolean moved(Object before, Object after) {
        return before != after;
    }
}
