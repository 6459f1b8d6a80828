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
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.Placement;
import kz.ereje.model.schema.RecordSchema;

/** For each field of each record, every value that any case or example ever gives it. */
final class Pool {

    /** A field of a record class. */
    private record Named(Class<?> owner, String name) {}

    private final Map<Named, Set<Fact<?>>> gathering = new HashMap<>();
    private final Map<Named, List<Fact<?>>> values = new HashMap<>();

    Pool(List<Dossier> dossiers) {
        dossiers.forEach(this::gather);
        gathering.forEach((named, found) -> values.put(named, List.copyOf(found)));
        gathering.clear();
    }

    /** The values of a field that dossiers state; empty where none states any. */
    List<Fact<?>> of(Class<?> owner, Field field) {
        return values.getOrDefault(new Named(owner, field.name()), List.of());
    }

    private void gather(Record owner) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        Object[] held = schema.values(owner);
        for (int i = 0; i < held.length; i++) {
            Field field = schema.fields().get(i);
            if (field.holding() == Holding.PARTICULARS) {
                gather((Particulars) held[i]);
            } else if (field.fact()) {
                gather(owner.getClass(), field, (Fact<?>) held[i]);
            } else if (field.list()) {
                ((List<?>) held[i]).forEach(member -> gather((Record) member));
            }
        }
    }

    private void gather(Class<?> owner, Field field, Fact<?> fact) {
        if (!fact.isMissing()) {
            gathering
                    .computeIfAbsent(new Named(owner, field.name()), named -> new LinkedHashSet<>())
                    .add(Placement.fact(fact, FactPath.ROOT));
        }
        if (field.holding() == Holding.RECORD && fact instanceof Fact.Known<?> known) {
            new ArrayList<>((List<?>) known.value()).forEach(member -> gather((Record) member));
        }
    }
}
