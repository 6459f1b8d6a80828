package kz.ereje.model.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/** Makes dossiers out of dossiers and changes. */
public final class Changes {

    private final Map<FactPath, Change> open;

    private Changes(List<Change> changes) {
        this.open = new LinkedHashMap<>();
        given(changes).forEach(change -> open.put(change.path(), change));
    }

    private static List<Change> given(List<Change> changes) {
        Objects.requireNonNull(changes, "Changes are given null as their list.\nMaybe List.of() was meant.");
        int none = new ArrayList<>(changes).indexOf(null);
        if (none >= 0) {
            throw new IllegalArgumentException(
                    "Changes are given null at place " + none + " of their list.\nMaybe it is to be left out.");
        }
        return changes;
    }

    /**
     * The dossier with these changes, at most one for each place. What exhibits show of a fact they show no longer once it is changed.
     *
     * @throws IllegalArgumentException if a place is not in the dossier, or the changed records are no dossier
     */
    public static Dossier applied(Dossier dossier, List<Change> changes) {
        Changes edit = new Changes(changes);
        Dossier changed = edit.record(Objects.requireNonNull(
                dossier, "Changes are given null as the dossier.\nMaybe Dossiers.read was meant."));
        if (!edit.open.isEmpty()) {
            throw new IllegalArgumentException("The dossier has no place " + edit.open.keySet()
                    + ".\nMaybe it is of another dossier, or a record is to be added before it.");
        }
        return changed;
    }

    /** Two lists of changes made one after the other, as one with at most one change for each place. */
    public static List<Change> joined(List<Change> first, List<Change> second) {
        Map<FactPath, Change> joined = new LinkedHashMap<>();
        given(first).forEach(change -> joined.put(change.path(), change));
        given(second).forEach(change -> joined.merge(change.path(), change, Change::then));
        joined.values().removeIf(change -> change.before().equals(change.after()));
        return List.copyOf(joined.values());
    }

    /** What holds no change stays the same object, so that it need not be placed and checked again. */
    @SuppressWarnings("unchecked")
    private <R extends Record> R record(R owner) {
        RecordSchema<R> schema = RecordSchema.of((Class<R>) owner.getClass());
        Object[] values = schema.values(owner);
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Object after = field(schema.fields().get(i), values[i]);
            changed |= changed(values[i], after);
            values[i] = after;
        }
        if (!changed) {
            return owner;
        }
        R after = schema.create(values);
        return owner instanceof Particulars ? after : new StillShown<>(owner, after).record();
    }

    private Object field(Field field, Object value) {
        if (field.holding() == Holding.PARTICULARS) {
            return record((Record) value);
        }
        if (field.fact()) {
            return fact(field, (Fact<?>) value);
        }
        return field.list() ? members((List<?>) value, FactPath.ROOT.field(field)) : value;
    }

    private Fact<?> fact(Field field, Fact<?> fact) {
        Change change = open.remove(fact.path());
        if (change != null) {
            return change.after();
        }
        if (field.holding() != Holding.RECORD || !(fact instanceof Fact.Known<?> known)) {
            return fact;
        }
        List<?> members = members((List<?>) known.value(), fact.path());
        return changed(known.value(), members) ? new Fact.Known<Object>(fact.path(), members) : fact;
    }

    private List<?> members(List<?> members, FactPath list) {
        List<Object> after = new ArrayList<>();
        boolean changed = false;
        for (Object member : members) {
            Object same = record((Record) member);
            changed |= changed(member, same);
            after.add(same);
        }
        for (Change added = at(list, after); added != null; added = at(list, after)) {
            changed = true;
            after.add(record(member(list.element(after.size()), added)));
        }
        return changed ? List.copyOf(after) : members;
    }

    /** The record that is added, which may be of any class where the change knew the place by its name only. */
    private static Record member(FactPath place, Change added) {
        if (added.after() instanceof Fact.Known<?> known
                && known.value() instanceof Record member
                && place.field().takes(member)) {
            return member;
        }
        throw new IllegalArgumentException(place + " takes " + place.field().held(false)
                + ", which the change does not give.\nMaybe Change.added was meant.");
    }

    /** The change that adds a record past the end of this list. */
    private @Nullable Change at(FactPath list, List<?> members) {
        return open.remove(list.element(members.size()));
    }

    private static boolean changed(Object before, Object after) {
        return before != after;
    }
}
