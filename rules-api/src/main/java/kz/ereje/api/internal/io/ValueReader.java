package kz.ereje.api.internal.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.ereje.model.Guards;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.internal.Placed;
import kz.ereje.model.internal.Reading;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import org.jspecify.annotations.Nullable;

/** Reads the value of one field by the type that its record declares; null where there was a problem. */
final class ValueReader {

    /** Reads a record inside a field. */
    @FunctionalInterface
    interface RecordReader {
        @Nullable
        Object read(Class<?> type, Node node, FactPath place);
    }

    /** One for all lists of the file; it sees nothing, so that the dossier looks for itself. */
    private final Reading reading = new Reading();

    private final Problems problems;
    private final RecordReader records;
    private final Scalars scalars;

    ValueReader(Problems problems, RecordReader records) {
        this.problems = problems;
        this.records = records;
        this.scalars = new Scalars(problems);
    }

    /** The value of a field of the owner, which stands at this place; a fact stands in its own place there. */
    @Nullable
    Object field(Field field, Node owner, FactPath place) {
        Node node = owner.members().get(field.name());
        if (node == null) {
            return absent(field, owner, place);
        }
        FactPath here = place.field(field);
        if (node.kind() == Node.Kind.STRING && Guards.statesNone(field, node.text())) {
            return new Fact.None<>(here);
        }
        if (field.bounded() && Within.isWithin(field, node)) {
            Bounds<?> bounds = new Within(problems).read(field, node, here);
            return bounds == null ? null : new Fact.Within<>(here, bounds);
        }
        Object value = field.list() ? list(field, node, here) : single(field, node, here);
        return value == null || !field.fact() ? value : new Fact.Known<>(here, value);
    }

    private @Nullable Object absent(Field field, Node owner, FactPath place) {
        if (field.fact()) {
            return new Fact.Missing<>(place.field(field));
        }
        if (field.list()) {
            return Placed.made(List.of(), place.field(field), reading);
        }
        problems.add(() -> Problem.at(owner, place, "lacking-field")
                .with("name", field.name())
                .expecting("id"));
        return null;
    }

    private @Nullable Object list(Field field, Node node, FactPath place) {
        if (node.kind() != Node.Kind.ARRAY) {
            return scalars.wrongType(node, place, "list");
        }
        if (field.fact() && !Guards.isSize(node.elements().size())) {
            problems.add(() -> Problem.at(node, place, "too-many-elements"));
            return null;
        }
        List<Object> elements = elements(field, node, place);
        return field.fact() ? List.copyOf(elements) : Placed.made(elements, place, reading);
    }

    /** The elements; one that was a problem leaves its node, for nothing is made of them then. */
    private List<Object> elements(Field field, Node node, FactPath list) {
        List<Object> elements = new ArrayList<>(node.elements().size());
        Set<String> seen = new HashSet<>();
        for (Node element : node.elements()) {
            FactPath place = list.element(elements.size());
            if (field.holding() != Holding.RECORD && !seen.add(element.text())) {
                problems.add(() -> Problem.at(element, place, "doubled-element").with("value", element.text()));
            }
            Object value = single(field, element, place);
            elements.add(value == null ? element : value);
        }
        return elements;
    }

    private @Nullable Object single(Field field, Node node, FactPath place) {
        return field.holding() == Holding.RECORD && node.kind() != Node.Kind.NULL
                ? records.read(field.type(), node, place)
                : scalars.read(field, node, place);
    }
}
