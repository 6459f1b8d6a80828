package kz.ereje.api.io;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Path;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.shape.Placed;
import kz.ereje.model.shape.Slot;
import kz.ereje.model.shape.Slot.Holding;
import org.jspecify.annotations.Nullable;

/** Reads the value of one field as what its record says it is; null where there was a problem. */
final class ValueReader {

    /** The word that states that there is none. */
    static final String NONE = "none";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int MAX_ID = 200;

    /** Reads a record inside a field. */
    @FunctionalInterface
    interface RecordReader {
        @Nullable
        Object read(Class<?> type, Node node, Path place);
    }

    private final Problems problems;
    private final RecordReader records;

    ValueReader(Problems problems, RecordReader records) {
        this.problems = problems;
        this.records = records;
    }

    /** The value of a field of the owner, which stands at this place; a fact stands in its own place there. */
    @Nullable
    Object field(Slot slot, Node owner, Path place) {
        Node node = owner.members().get(slot.name());
        if (node == null) {
            return absent(slot, owner, place);
        }
        Path here = place.field(slot);
        if (slot.fact()
                && slot.orNone()
                && node.kind() == Node.Kind.STRING
                && node.text().equals(NONE)) {
            return new Fact.None<>(here);
        }
        Object value = slot.list() ? list(slot, node, here) : single(slot, node, here);
        return value == null || !slot.fact() ? value : new Fact.Known<>(here, value);
    }

    private @Nullable Object absent(Slot slot, Node owner, Path place) {
        if (slot.fact()) {
            return new Fact.Missing<>(place.field(slot));
        }
        if (slot.list()) {
            return Placed.made(List.of(), place.field(slot));
        }
        problems.add(() -> Problem.at(owner, place, "lacking-field")
                .with("name", slot.name())
                .expecting("id"));
        return null;
    }

    private @Nullable Object list(Slot slot, Node node, Path place) {
        if (node.kind() != Node.Kind.ARRAY) {
            return wrongType(node, place, "list");
        }
        if (slot.fact() && node.elements().size() > Limits.MAX_LIST) {
            problems.add(() -> Problem.at(node, place, "too-many-elements"));
            return null;
        }
        List<Object> elements = elements(slot, node, place);
        return slot.fact() ? List.copyOf(elements) : Placed.made(elements, place);
    }

    /** The elements; one that was a problem leaves its node, for nothing is made of them then. */
    private List<Object> elements(Slot slot, Node node, Path list) {
        List<Object> elements = new ArrayList<>(node.elements().size());
        Set<String> seen = new HashSet<>();
        for (Node element : node.elements()) {
            Path place = list.element(elements.size());
            if (slot.holding() != Holding.RECORD && !seen.add(element.text())) {
                problems.add(() -> Problem.at(element, place, "doubled-element").with("value", element.text()));
            }
            Object value = single(slot, element, place);
            elements.add(value == null ? element : value);
        }
        return elements;
    }

    private @Nullable Object single(Slot slot, Node node, Path place) {
        if (node.kind() == Node.Kind.NULL) {
            problems.add(() -> Problem.at(node, place, "null"));
            return null;
        }
        return switch (slot.holding()) {
            case ID -> id(node, place);
            case REFERENCE -> {
                String id = id(node, place);
                yield id == null ? null : Ref.to(id);
            }
            case TEXT ->
                node.kind() == Node.Kind.STRING && !node.text().isBlank()
                        ? node.text()
                        : wrongType(node, place, "text");
            case FLAG -> flag(node, place);
            case COUNT -> count(node, place);
            case DAY -> day(node, place);
            case TERM -> term(slot, node, place);
            case RECORD -> records.read(slot.type(), node, place);
            case PARTICULARS -> throw new IllegalStateException("Particulars stand beside the decision's own fields");
        };
    }

    private @Nullable Object wrongType(Node node, Path place, String expected) {
        problems.add(() -> Problem.at(node, place, "wrong-type").expecting(expected));
        return null;
    }

    private @Nullable String id(Node node, Path place) {
        if (node.kind() != Node.Kind.STRING
                || node.text().isBlank()
                || node.text().length() > MAX_ID) {
            wrongType(node, place, "id");
            return null;
        }
        return node.text();
    }

    private @Nullable Object flag(Node node, Path place) {
        return switch (node.kind()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> wrongType(node, place, "flag");
        };
    }

    private @Nullable Object count(Node node, Path place) {
        if (node.kind() != Node.Kind.WHOLE_NUMBER) {
            return wrongType(node, place, "count");
        }
        try {
            int count = Integer.parseInt(node.text());
            return count < 0 ? wrongType(node, place, "count") : (Object) count;
        } catch (NumberFormatException e) {
            return wrongType(node, place, "count");
        }
    }

    private @Nullable Object day(Node node, Path place) {
        if (node.kind() != Node.Kind.STRING) {
            return wrongType(node, place, "day");
        }
        try {
            LocalDate day = LocalDate.parse(node.text(), DAY);
            if (day.getYear() >= Dossier.FIRST_YEAR && day.getYear() <= Dossier.LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // told below, as a day out of range is
        }
        problems.add(() -> Problem.at(node, place, "impossible-day")
                .with("value", node.text())
                .expecting("day"));
        return null;
    }

    private @Nullable Object term(Slot slot, Node node, Path place) {
        Words words = Words.of(slot.type());
        if (node.kind() != Node.Kind.STRING) {
            problems.add(() -> Problem.at(node, place, "wrong-type")
                    .with("words", words.toString())
                    .expecting("word"));
            return null;
        }
        return words.found(node, place, problems);
    }
}
