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
import kz.ereje.model.fact.Ref;
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
        Object read(Class<?> type, Node node, String pointer);
    }

    private final Problems problems;
    private final RecordReader records;

    ValueReader(Problems problems, RecordReader records) {
        this.problems = problems;
        this.records = records;
    }

    @Nullable
    Object field(Slot slot, Node owner, String pointer) {
        Node node = owner.members().get(slot.name());
        if (node == null) {
            return absent(slot, owner, pointer);
        }
        if (slot.fact()
                && slot.orNone()
                && node.kind() == Node.Kind.STRING
                && node.text().equals(NONE)) {
            return Fact.none();
        }
        String place = pointer + "/" + slot.name();
        Object value = slot.list() ? list(slot, node, place) : single(slot, node, place);
        return value == null || !slot.fact() ? value : Fact.of(value);
    }

    private @Nullable Object absent(Slot slot, Node owner, String pointer) {
        if (slot.fact()) {
            return Fact.missing();
        }
        if (slot.list()) {
            return List.of();
        }
        problems.add(() -> Problem.at(owner, pointer, "lacking-field")
                .with("name", slot.name())
                .expecting("id"));
        return null;
    }

    private @Nullable Object list(Slot slot, Node node, String pointer) {
        if (node.kind() != Node.Kind.ARRAY) {
            return wrongType(node, pointer, "list");
        }
        if (slot.fact() && node.elements().size() > Limits.MAX_LIST) {
            problems.add(() -> Problem.at(node, pointer, "too-many-elements"));
            return null;
        }
        List<Object> elements = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node element : node.elements()) {
            String place = pointer + "/" + elements.size();
            if (slot.holding() != Holding.RECORD && !seen.add(element.text())) {
                problems.add(() -> Problem.at(element, place, "doubled-element").with("value", element.text()));
            }
            Object value = single(slot, element, place);
            elements.add(value == null ? element : value);
        }
        return List.copyOf(elements);
    }

    private @Nullable Object single(Slot slot, Node node, String pointer) {
        if (node.kind() == Node.Kind.NULL) {
            problems.add(() -> Problem.at(node, pointer, "null"));
            return null;
        }
        return switch (slot.holding()) {
            case ID -> id(node, pointer);
            case REFERENCE -> {
                String id = id(node, pointer);
                yield id == null ? null : Ref.to(id);
            }
            case TEXT ->
                node.kind() == Node.Kind.STRING && !node.text().isBlank()
                        ? node.text()
                        : wrongType(node, pointer, "text");
            case FLAG -> flag(node, pointer);
            case COUNT -> count(node, pointer);
            case DAY -> day(node, pointer);
            case TERM -> term(slot, node, pointer);
            case RECORD -> records.read(slot.type(), node, pointer);
            case PARTICULARS -> throw new IllegalStateException("Particulars stand beside the decision's own fields");
        };
    }

    private @Nullable Object wrongType(Node node, String pointer, String expected) {
        problems.add(() -> Problem.at(node, pointer, "wrong-type").expecting(expected));
        return null;
    }

    private @Nullable String id(Node node, String pointer) {
        if (node.kind() != Node.Kind.STRING
                || node.text().isBlank()
                || node.text().length() > MAX_ID) {
            wrongType(node, pointer, "id");
            return null;
        }
        return node.text();
    }

    private @Nullable Object flag(Node node, String pointer) {
        return switch (node.kind()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> wrongType(node, pointer, "flag");
        };
    }

    private @Nullable Object count(Node node, String pointer) {
        if (node.kind() != Node.Kind.WHOLE_NUMBER) {
            return wrongType(node, pointer, "count");
        }
        try {
            int count = Integer.parseInt(node.text());
            return count < 0 ? wrongType(node, pointer, "count") : (Object) count;
        } catch (NumberFormatException e) {
            return wrongType(node, pointer, "count");
        }
    }

    private @Nullable Object day(Node node, String pointer) {
        if (node.kind() != Node.Kind.STRING) {
            return wrongType(node, pointer, "day");
        }
        try {
            LocalDate day = LocalDate.parse(node.text(), DAY);
            if (day.getYear() >= Dossier.FIRST_YEAR && day.getYear() <= Dossier.LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // told below, as a day out of range is
        }
        problems.add(() -> Problem.at(node, pointer, "impossible-day")
                .with("value", node.text())
                .expecting("day"));
        return null;
    }

    private @Nullable Object term(Slot slot, Node node, String pointer) {
        Words words = Words.of(slot.type());
        if (node.kind() != Node.Kind.STRING) {
            problems.add(() -> Problem.at(node, pointer, "wrong-type")
                    .with("words", words.toString())
                    .expecting("word"));
            return null;
        }
        return words.found(node, pointer, problems);
    }
}
