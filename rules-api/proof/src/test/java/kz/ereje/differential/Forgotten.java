package kz.ereje.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.ereje.model.Dossier;
import kz.ereje.model.Exhibit;
import kz.ereje.model.Showing;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/** The facts of a dossier by their places, and the dossier without some of them. */
final class Forgotten {

    private final Dossier whole;
    private final Map<FactPath, Fact<?>> facts = new HashMap<>();

    Forgotten(Dossier whole) {
        this.whole = whole;
        look(whole);
    }

    /** The facts of the whole dossier; one that it does not state is missing. */
    Map<FactPath, Fact<?>> facts() {
        return facts;
    }

    private void look(Record owner) {
        for (Fact<?> fact : factsOf(owner)) {
            facts.put(fact.path(), fact);
        }
        inside(owner).forEach(this::look);
    }

    /** The dossier without each of its facts that these random numbers choose. */
    Dossier without(Random random, double share) {
        List<Change> changes = new ArrayList<>();
        forget(whole, random, share, changes);
        return Changes.applied(whole, changes);
    }

    private static void forget(Record owner, Random random, double share, List<Change> changes) {
        List<Record> left = new ArrayList<>(inside(owner));
        for (Fact<?> fact : factsOf(owner)) {
            if (!(fact instanceof Fact.Missing<?>) && random.nextDouble() < share) {
                changes.add(Change.set(fact, Fact.missing()));
                if (fact instanceof Fact.Known<?> known && known.value() instanceof List<?> members) {
                    left.removeAll(members);
                }
            }
        }
        left.forEach(record -> forget(record, random, share, changes));
    }

    private static List<Fact<?>> factsOf(Record owner) {
        List<Fact<?>> facts = new ArrayList<>();
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        for (int i = 0; i < schema.fields().size(); i++) {
            if (schema.fields().get(i).fact()
                    && !isAskedByNobody(schema.fields().get(i))) {
                facts.add((Fact<?>) schema.value(owner, i));
            }
        }
        return facts;
    }

    /**
     * What shows the facts stays: no interview asks for it, and half of it may contradict what the whole does not. What a decision is worth
     * stays as well: no rule reads it, so that no interview asks for it either.
     */
    private static boolean isAskedByNobody(Field field) {
        return field.holding() == Field.Holding.AMOUNT
                || field.type() == Showing.class
                || field.owner() == Showing.class
                || field.owner() == Exhibit.class;
    }

    /** The records that a record holds, and what all decisions have. */
    private static List<Record> inside(Record owner) {
        List<Record> records = new ArrayList<>();
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        for (int i = 0; i < schema.fields().size(); i++) {
            Field field = schema.fields().get(i);
            Object value = schema.value(owner, i);
            Object held = value instanceof Fact.Known<?> known ? known.value() : value;
            if (field.holding() == Holding.PARTICULARS) {
                records.add((Record) held);
            } else if (field.holding() == Holding.RECORD && held instanceof List<?> members) {
                members.forEach(member -> records.add((Record) member));
            }
        }
        return records;
    }
}
