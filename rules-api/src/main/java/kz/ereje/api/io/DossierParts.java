package kz.ereje.api.io;

import java.util.List;
import java.util.Map;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Path;
import kz.ereje.model.shape.Shape;
import kz.ereje.model.shape.Slot;
import kz.ereje.model.shape.Slot.Holding;
import org.jspecify.annotations.Nullable;

/** Values made into the records of a dossier; whatever does not fit is a problem, and then there is no dossier. */
final class DossierParts {

    /** The name by which an editor finds the schema; the one name that stands for no fact. */
    static final String SCHEMA = "$schema";

    /** The name that says what a decision is about. */
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
        if (values(root, Path.ROOT, problems)) {
            reading.parts = reading.fields(Shape.of(Dossier.class), root, Path.ROOT);
        }
        return reading;
    }

    /** The dossier, which checks ids and references; to be asked only where there was no problem. */
    Dossier dossier() {
        if (parts == null || problems.found() > 0) {
            throw new IllegalStateException("There were problems, so there is no dossier");
        }
        return Shape.of(Dossier.class).create(parts);
    }

    private static boolean values(Node node, Path place, Problems problems) {
        if (node.kind() != Node.Kind.OBJECT) {
            problems.add(() -> Problem.at(node, place, "wrong-type").expecting("object"));
            return false;
        }
        return true;
    }

    /** A record from an object; null where there was a problem, which ends the reading in the end. */
    private @Nullable Object record(Class<?> type, Node node, Path place) {
        if (!values(node, place, problems)) {
            return null;
        }
        Class<?> concrete = type == Decision.class ? kind(node, place) : type;
        if (concrete == null) {
            return null;
        }
        int before = problems.found();
        Shape<? extends Record> shape = Shape.of(concrete.asSubclass(Record.class));
        Object[] fields = fields(shape, node, place);
        return problems.found() == before ? shape.create(fields) : null;
    }

    private @Nullable Class<?> kind(Node node, Path place) {
        Node kind = node.members().get(KIND);
        if (kind == null) {
            problems.add(() ->
                    Problem.at(node, place, "lacking-field").with("name", KIND).expecting("kind"));
            return null;
        }
        Path here = place.field(KIND);
        if (kind.kind() != Node.Kind.STRING) {
            problems.add(() -> Problem.at(kind, here, "wrong-type").expecting("kind"));
            return null;
        }
        return Words.of(DecisionKind.class).found(kind, here, problems) instanceof DecisionKind known
                ? known.type()
                : null;
    }

    private Object[] fields(Shape<?> shape, Node node, Path place) {
        refuseUnknownNames(shape, node, place);
        return slots(shape, node, place);
    }

    private Object[] slots(Shape<?> shape, Node node, Path place) {
        Object[] fields = new Object[shape.slots().size()];
        for (int i = 0; i < fields.length; i++) {
            Slot slot = shape.slots().get(i);
            Object value = slot.holding() == Holding.PARTICULARS
                    ? particulars(slot, node, place)
                    : values.field(slot, node, place);
            if (value != null) {
                fields[i] = value;
            }
        }
        return fields;
    }

    private @Nullable Object particulars(Slot slot, Node node, Path place) {
        int before = problems.found();
        Shape<? extends Record> shape = Shape.of(slot.type().asSubclass(Record.class));
        Object[] fields = slots(shape, node, place);
        return problems.found() == before ? shape.create(fields) : null;
    }

    private void refuseUnknownNames(Shape<?> shape, Node node, Path place) {
        boolean decision = Decision.class.isAssignableFrom(shape.type());
        for (Map.Entry<String, Node> member : node.members().entrySet()) {
            String name = member.getKey();
            boolean known = shape.has(name)
                    || (decision && name.equals(KIND))
                    || (shape.type() == Dossier.class && name.equals(SCHEMA));
            if (!known) {
                List<String> names = shape.flatSlots().stream().map(Slot::name).toList();
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
