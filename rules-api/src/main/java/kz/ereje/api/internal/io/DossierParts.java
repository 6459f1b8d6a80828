package kz.ereje.api.internal.io;

import java.util.List;
import java.util.Map;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/** Makes values into the records of a dossier; a value that does not fit is a problem, and then there is no dossier. */
final class DossierParts {

    /** The name by which an editor finds the schema; the only name that is no fact. */
    static final String SCHEMA = "$schema";

    /** The name of the field that holds the kind of a decision. */
    static final String KIND = "kind";

    private final Problems problems;
    private final ValueReader values;
    private Object @Nullable [] parts;

    private DossierParts(Problems problems) {
        this.problems = problems;
        this.values = new ValueReader(problems, this::record);
    }

    static DossierParts of(Node root, Problems problems) {
        DossierParts reading = new DossierParts(problems);
        if (values(root, FactPath.ROOT, problems)) {
            reading.parts = reading.fields(RecordSchema.of(Dossier.class), root, FactPath.ROOT);
        }
        return reading;
    }

    /** The dossier, which checks ids and references; to be called only where there was no problem. */
    Dossier dossier() {
        if (parts == null || problems.found() > 0) {
            throw new IllegalStateException("There were problems, so there is no dossier");
        }
        return RecordSchema.of(Dossier.class).create(parts);
    }

    private static boolean values(Node node, FactPath place, Problems problems) {
        if (node.kind() != Node.Kind.OBJECT) {
            problems.add(() -> Problem.at(node, place, "wrong-type").expecting("object"));
            return false;
        }
        return true;
    }

    /** A record from an object; null where there was a problem, which ends the reading in the end. */
    private @Nullable Object record(Class<?> type, Node node, FactPath place) {
        if (!values(node, place, problems)) {
            return null;
        }
        Class<?> concrete = type == Decision.class ? kind(node, place) : type;
        if (concrete == null) {
            return null;
        }
        int before = problems.found();
        RecordSchema<? extends Record> schema = RecordSchema.of(concrete.asSubclass(Record.class));
        Object[] fields = fields(schema, node, place);
        return problems.found() == before ? schema.create(fields) : null;
    }

    private @Nullable Class<?> kind(Node node, FactPath place) {
        Node kind = node.members().get(KIND);
        if (kind == null) {
            problems.add(() ->
                    Problem.at(node, place, "lacking-field").with("name", KIND).expecting("kind"));
            return null;
        }
        FactPath here = place.field(KIND);
        if (kind.kind() != Node.Kind.STRING) {
            problems.add(() -> Problem.at(kind, here, "wrong-type").expecting("kind"));
            return null;
        }
        return Words.of(DecisionKind.class).found(kind, here, problems) instanceof DecisionKind known
                ? known.type()
                : null;
    }

    private Object[] fields(RecordSchema<?> schema, Node node, FactPath place) {
        refuseUnknownNames(schema, node, place);
        return values(schema, node, place);
    }

    private Object[] values(RecordSchema<?> schema, Node node, FactPath place) {
        Object[] fields = new Object[schema.fields().size()];
        for (int i = 0; i < fields.length; i++) {
            Field field = schema.fields().get(i);
            Object value = field.holding() == Holding.PARTICULARS
                    ? particulars(field, node, place)
                    : values.field(field, node, place);
            if (value != null) {
                fields[i] = value;
            }
        }
        return fields;
    }

    private @Nullable Object particulars(Field field, Node node, FactPath place) {
        int before = problems.found();
        RecordSchema<? extends Record> schema = RecordSchema.of(field.type().asSubclass(Record.class));
        Object[] fields = values(schema, node, place);
        return problems.found() == before ? schema.create(fields) : null;
    }

    private void refuseUnknownNames(RecordSchema<?> schema, Node node, FactPath place) {
        boolean decision = Decision.class.isAssignableFrom(schema.type());
        for (Map.Entry<String, Node> member : node.members().entrySet()) {
            String name = member.getKey();
            boolean known = schema.has(name)
                    || (decision && name.equals(KIND))
                    || (schema.type() == Dossier.class && name.equals(SCHEMA));
            if (!known) {
                List<String> names =
                        schema.flatFields().stream().map(Field::name).toList();
                problems.add(
                        name,
                        names,
                        () -> Problem.at(member.getValue(), place.field(name), "unknown-field")
                                .with("name", name)
                                .with("names", String.join(", ", names))
                                .expecting("field"));
            }
        }
    }
}
