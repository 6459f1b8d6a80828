package kz.ereje.model;

import java.util.List;
import java.util.stream.Stream;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/** Finds fields that an exhibit is said to show and that their part does not have. */
final class ShownFields {

    private final List<Flaw> flaws;

    /** Adds what it finds to these flaws. */
    ShownFields(List<Flaw> flaws) {
        this.flaws = flaws;
    }

    /** Looks at a field of the dossier itself that is no list of records. */
    void ofDossier(Field field, Object value) {
        if (field.holding() == Holding.RECORD && value instanceof Fact.Known<?> known) {
            held((List<?>) known.value(), RecordSchema.of(Dossier.class));
        }
    }

    /** Looks into a record and what it holds. */
    void in(Record owner) {
        in(owner, RecordSchema.of(owner.getClass()));
    }

    private void in(Record owner, RecordSchema<?> named) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        for (int position : schema.linking()) {
            Field field = schema.fields().get(position);
            Object value = schema.value(owner, position);
            if (field.holding() == Holding.PARTICULARS) {
                in((Particulars) value, named);
            } else if (field.holding() == Holding.RECORD && value instanceof Fact.Known<?> known) {
                held((List<?>) known.value(), named);
            }
        }
    }

    private void held(List<?> members, RecordSchema<?> named) {
        for (Object member : members) {
            if (member instanceof Showing showing) {
                look(showing, named);
            } else {
                in((Record) member);
            }
        }
    }

    private void look(Showing showing, RecordSchema<?> named) {
        if (showing.fields() instanceof Fact.Known<List<String>> fields) {
            for (int i = 0; i < fields.value().size(); i++) {
                String name = fields.value().get(i);
                if (!isShown(name, named)) {
                    flaws.add(flaw(name, fields.path().element(i), named));
                }
            }
        }
    }

    private static boolean isShown(String name, RecordSchema<?> named) {
        return named.field(name).filter(ShownFields::canBeShown).isPresent();
    }

    private static boolean canBeShown(Field field) {
        return field.fact() && !field.name().equals(Showing.FIELD);
    }

    private static Flaw flaw(String name, FactPath place, RecordSchema<?> named) {
        Stream<Field> shown = named.flatFields().stream().filter(ShownFields::canBeShown);
        return new Flaw(
                Flaw.Kind.SHOWS_NO_FIELD,
                place,
                name,
                "",
                shown.map(Field::name).toList());
    }
}
