package kz.ereje.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Path;
import kz.ereje.model.shape.Placement;
import kz.ereje.model.shape.Shape;
import kz.ereje.model.shape.Slot;
import kz.ereje.model.shape.Slot.Holding;

/** For each field of each record, every value that any case or example ever gives it. */
final class Pool {

    /** A field of a record class. */
    private record Field(Class<?> owner, String name) {}

    private final Map<Field, Set<Fact<?>>> gathering = new HashMap<>();
    private final Map<Field, List<Fact<?>>> values = new HashMap<>();

    Pool(List<Dossier> dossiers) {
        dossiers.forEach(this::gather);
        gathering.forEach((field, found) -> values.put(field, List.copyOf(found)));
        gathering.clear();
    }

    /** The values of a field, those that dossiers state; empty where none ever did. */
    List<Fact<?>> of(Class<?> owner, Slot slot) {
        return values.getOrDefault(new Field(owner, slot.name()), List.of());
    }

    private void gather(Record owner) {
        Shape<?> shape = Shape.of(owner.getClass());
        Object[] held = shape.values(owner);
        for (int i = 0; i < held.length; i++) {
            Slot slot = shape.slots().get(i);
            if (slot.holding() == Holding.PARTICULARS) {
                gather((Particulars) held[i]);
            } else if (slot.fact()) {
                gather(owner.getClass(), slot, (Fact<?>) held[i]);
            } else if (slot.list()) {
                ((List<?>) held[i]).forEach(member -> gather((Record) member));
            }
        }
    }

    private void gather(Class<?> owner, Slot slot, Fact<?> fact) {
        if (!fact.isMissing()) {
            gathering
                    .computeIfAbsent(new Field(owner, slot.name()), field -> new LinkedHashSet<>())
                    .add(Placement.fact(fact, Path.ROOT));
        }
        if (slot.holding() == Holding.RECORD && fact instanceof Fact.Known<?> known) {
            new ArrayList<>((List<?>) known.value()).forEach(member -> gather((Record) member));
        }
    }
}
