package kz.ereje.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kz.ereje.model.Dossier;
import kz.ereje.model.InvalidDossierException;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/** Takes records, facts and parts of lists out of a dossier for as long as what is wrong with it stays wrong. */
final class Shrinking {

    private int left;

    private Shrinking(int place) {
        this.left = place;
    }

    /** A dossier of which nothing more can be taken, with the same fault. */
    static Dossier of(Dossier dossier, Predicate<Dossier> faulty) {
        Dossier smallest = dossier;
        boolean smaller = true;
        while (smaller) {
            Dossier before = smallest;
            smallest = once(before, faulty);
            smaller = !smallest.equals(before);
        }
        return smallest;
    }

    private static Dossier once(Dossier dossier, Predicate<Dossier> faulty) {
        Dossier smallest = dossier;
        int place = 0;
        boolean more = true;
        while (more) {
            Shrinking shrinking = new Shrinking(place);
            Dossier next = shrinking.without(smallest);
            more = shrinking.left < 0;
            if (more && !next.equals(smallest) && faulty.test(next)) {
                smallest = next;
            } else {
                place++;
            }
        }
        return smallest;
    }

    /** The dossier without what stands at the place; the same where the rest would be no dossier. */
    private Dossier without(Dossier dossier) {
        try {
            return record(dossier);
        } catch (InvalidDossierException e) {
            return dossier;
        }
    }

    private boolean here() {
        return left-- == 0;
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> R record(R owner) {
        RecordSchema<R> schema = RecordSchema.of((Class<R>) owner.getClass());
        Object[] held = schema.values(owner);
        for (int i = held.length - 1; i >= 0; i--) {
            Field field = schema.fields().get(i);
            if (field.holding() == Holding.PARTICULARS) {
                held[i] = record((Record) held[i]);
            } else if (field.fact()) {
                held[i] = fact(field, (Fact<?>) held[i]);
            } else if (field.list()) {
                held[i] = members((List<?>) held[i], true);
            }
        }
        return schema.create(held);
    }

    private Fact<?> fact(Field field, Fact<?> fact) {
        if (fact.isMissing()) {
            return fact;
        }
        if (here()) {
            return Fact.missing();
        }
        return field.list() && fact instanceof Fact.Known<?> known
                ? Fact.of(members((List<?>) known.value(), field.holding() == Holding.RECORD))
                : fact;
    }

    private List<Object> members(List<?> members, boolean records) {
        List<Object> kept = new ArrayList<>();
        for (Object member : members) {
            if (!here()) {
                kept.add(records ? record((Record) member) : member);
            }
        }
        return kept;
    }
}
