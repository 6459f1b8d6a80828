package kz.ereje.differential;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/** The places of a dossier at which no more than bounds are stated, without the numbers of elements. */
final class BoundedPlaces {

    private final Set<String> places = new TreeSet<>();

    private BoundedPlaces() {}

    static Set<String> of(Dossier dossier) {
        BoundedPlaces found = new BoundedPlaces();
        found.look(dossier);
        return found.places;
    }

    private void look(Record owner) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        Object[] values = schema.values(owner);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Fact.Within<?> within) {
                places.add(within.path().toString().replaceAll("\\[[0-9]+]", "[]"));
            }
            Object value = values[i] instanceof Fact.Known<?> known ? known.value() : values[i];
            if (schema.fields().get(i).holding() == Holding.PARTICULARS) {
                look((Record) value);
            } else if (schema.fields().get(i).holding() == Holding.RECORD && value instanceof List<?> members) {
                members.forEach(member -> look((Record) member));
            }
        }
    }
}
