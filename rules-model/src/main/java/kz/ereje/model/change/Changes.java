package kz.ereje.model.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Path;
import kz.ereje.model.shape.Shape;
import kz.ereje.model.shape.Slot;
import kz.ereje.model.shape.Slot.Holding;

/** Makes dossiers out of dossiers and changes. */
public final class Changes {

    private final Map<Path, Change> open;

    private Changes(List<Change> changes) {
        this.open = new LinkedHashMap<>();
        changes.forEach(change -> open.put(change.path(), change));
    }

    /**
     * The dossier with these changes, at most one for each place.
     *
     * @throws IllegalArgumentException if a place is not in the dossier, or the changed records are no dossier
     */
    public static Dossier applied(Dossier dossier, List<Change> changes) {
        Changes edit = new Changes(changes);
        Dossier changed = edit.record(dossier, Path.ROOT);
        if (!edit.open.isEmpty()) {
            throw new IllegalArgumentException("The dossier has no place " + edit.open.keySet());
        }
        return changed;
    }

    /** Two lists of changes made one after the other, as one with at most one change for each place. */
    public static List<Change> joined(List<Change> first, List<Change> second) {
        Map<Path, Change> joined = new LinkedHashMap<>();
        first.forEach(change -> joined.put(change.path(), change));
        second.forEach(change -> joined.merge(change.path(), change, Change::then));
        joined.values().removeIf(change -> change.before().equals(change.after()));
        return List.copyOf(joined.values());
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> R record(R owner, Path place) {
        Shape<R> shape = Shape.of((Class<R>) owner.getClass());
        Object[] values = shape.values(owner);
        for (int i = 0; i < values.length; i++) {
            Slot slot = shape.slots().get(i);
            Path here = place.field(slot);
            if (slot.holding() == Holding.PARTICULARS) {
                values[i] = record((Record) values[i], place);
            } else if (slot.fact()) {
                values[i] = fact(slot, (Fact<?>) values[i], here);
            } else if (slot.list()) {
                values[i] = members((List<?>) values[i], here);
            }
        }
        return shape.create(values);
    }

    private Fact<?> fact(Slot slot, Fact<?> fact, Path here) {
        Change change = open.remove(here);
        if (change != null) {
            return change.after();
        }
        return slot.holding() == Holding.RECORD && fact instanceof Fact.Known<?> known
                ? new Fact.Known<Object>(here, members((List<?>) known.value(), here))
                : fact;
    }

    private List<Object> members(List<?> members, Path list) {
        List<Object> changed = new ArrayList<>();
        for (Object member : members) {
            changed.add(record((Record) member, list.element(changed.size())));
        }
        Change added = open.remove(list.element(changed.size()));
        while (added != null) {
            Record member = (Record) ((Fact.Known<?>) added.after()).value();
            changed.add(record(member, list.element(changed.size())));
            added = open.remove(list.element(changed.size()));
        }
        return changed;
    }
}
