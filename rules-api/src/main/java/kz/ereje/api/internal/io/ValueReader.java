package kz.ereje.api.internal.io;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.ereje.model.Guards;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.internal.Placed;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import org.jspecify.annotations.Nullable;

/** Reads the value of one field by the type that its record declares; null where there was a problem. */
final class ValueReader {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Reads a record inside a field. */
    @FunctionalInterface
    interface RecordReader {
        @Nullable
        Object read(Class<?> type, Node node, FactPath place);
    }

    private final Problems problems;
    private final RecordReader records;

    ValueReader(Problems problems, RecordReader records) {
        this.problems = problems;
        this.records = records;
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
            return Placed.made(List.of(), place.field(field), problems);
        }
        problems.add(() -> Problem.at(owner, place, "lacking-field")
                .with("name", field.name())
                .expecting("id"));
        return null;
    }

    private @Nullable Object list(Field field, Node node, FactPath place) {
        if (node.kind() != Node.Kind.ARRAY) {
            return wrongType(node, place, "list");
        }
        if (field.fact() && !Guards.isSize(node.elements().size())) {
            problems.add(() -> Problem.at(node, place, "too-many-elements"));
            return null;
        }
        List<Object> elements = elements(field, node, place);
        return field.fact() ? List.copyOf(elements) : Placed.made(elements, place, problems);
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
        if (node.kind() == Node.Kind.NULL) {
            problems.add(() -> Problem.at(node, place, "null"));
            return null;
        }
        return switch (field.holding()) {
            case ID -> id(node, place);
            case REFERENCE -> {
                String id = id(node, place);
                yield id == null ? null : Ref.to(id);
            }
            case TEXT ->
                node.kind() == Node.Kind.STRING && Guards.isText(node.text())
                        ? node.text()
                        : wrongType(node, place, "text");
            case FLAG -> flag(node, place);
            case COUNT -> count(node, place);
            case DAY -> day(node, place);
            case TERM -> term(field, node, place);
            case RECORD -> records.read(field.type(), node, place);
            case PARTICULARS -> throw new IllegalStateException("Particulars stand beside the decision's own fields");
        };
    }

    private @Nullable Object wrongType(Node node, FactPath place, String expected) {
        problems.add(() -> Problem.at(node, place, "wrong-type").expecting(expected));
        return null;
    }

    private @Nullable String id(Node node, FactPath place) {
        if (node.kind() != Node.Kind.STRING || !Guards.isId(node.text())) {
            wrongType(node, place, "id");
            return null;
        }
        return node.text();
    }

    private @Nullable Object flag(Node node, FactPath place) {
        return switch (node.kind()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> wrongType(node, place, "flag");
        };
    }

    private @Nullable Object count(Node node, FactPath place) {
        if (node.kind() != Node.Kind.WHOLE_NUMBER) {
            return wrongType(node, place, "count");
        }
        Integer count = count(node.text());
        return count == null ? wrongType(node, place, "count") : count;
    }

    /** The number that is written so; null where it is none that can be counted. */
    static @Nullable Integer count(String text) {
        try {
            int count = Integer.parseInt(text);
            return Guards.isCount(count) ? count : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private @Nullable Object day(Node node, FactPath place) {
        if (node.kind() != Node.Kind.STRING) {
            return wrongType(node, place, "day");
        }
        LocalDate day = day(node.text());
        if (day == null) {
            problems.add(() -> Problem.at(node, place, "impossible-day")
                    .with("value", node.text())
                    .expecting("day"));
        }
        return day;
    }

    /** The day that is written so; null where there is none, or a dossier cannot state it. */
    static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text, DAY);
            return Guards.isDay(day) ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private @Nullable Object term(Field field, Node node, FactPath place) {
        Words words = Words.of(field.type());
        if (node.kind() != Node.Kind.STRING) {
            problems.add(() -> Problem.at(node, place, "wrong-type")
                    .with("words", words.toString())
                    .expecting("word"));
            return null;
        }
        return words.found(node, place, problems);
    }
}
