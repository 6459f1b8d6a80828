package kz.ereje.api.internal.io;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Bounds.End;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import org.jspecify.annotations.Nullable;

/** Reads what is known of a day or of a number that is not known exactly: {@code "2019"}, {@code "2019-05"}, {@code {"before": …}}. */
final class Within {

    private static final Pattern PERIOD = Pattern.compile("[0-9]{4}(-[0-9]{2})?");

    private static final int LONGEST_PERIOD = "2019-05".length();

    /** The names of the ends: whether it is the lower one, and whether the value lies within. */
    private static final Map<String, Side> OF_DAYS = Map.of(
            "after", new Side(true, false),
            "notEarlierThan", new Side(true, true),
            "before", new Side(false, false),
            "notLaterThan", new Side(false, true));

    private static final Map<String, Side> OF_NUMBERS = Map.of(
            "moreThan", new Side(true, false),
            "atLeast", new Side(true, true),
            "lessThan", new Side(false, false),
            "atMost", new Side(false, true));

    private final Problems problems;

    private record Side(boolean lower, boolean within) {}

    Within(Problems problems) {
        this.problems = problems;
    }

    /** Whether the value is written as bounds; a day is written as text, and so are its year and month. */
    static boolean isWithin(Field field, Node node) {
        return node.kind() == Node.Kind.OBJECT || (node.kind() == Node.Kind.STRING && isPeriod(field, node.text()));
    }

    /** Whether a text states a day by its year or its month; a whole day, which most are, is seen by its length. */
    static boolean isPeriod(Field field, String text) {
        return field.holding() == Holding.DAY
                && text.length() <= LONGEST_PERIOD
                && PERIOD.matcher(text).matches();
    }

    /** The bounds; null where there was a problem. */
    @Nullable
    Bounds<?> read(Field field, Node node, FactPath place) {
        return node.kind() == Node.Kind.STRING ? period(node, place) : ends(field, node, place);
    }

    /** The year or the month that a text states; null where there was a problem. */
    @Nullable
    Bounds<LocalDate> period(Value node, FactPath place) {
        int year = Integer.parseInt(node.text().substring(0, 4));
        int month = node.text().length() == 4 ? 1 : Integer.parseInt(node.text().substring(5));
        if (year < Dossier.FIRST_YEAR || year > Dossier.LAST_YEAR || month < 1 || month > 12) {
            problems.add(() -> Problem.at(node, place, "impossible-day")
                    .with("value", node.text())
                    .expecting("day"));
            return null;
        }
        return node.text().length() == 4 ? Bounds.year(year) : Bounds.month(YearMonth.of(year, month));
    }

    private @Nullable Bounds<?> ends(Field field, Node node, FactPath place) {
        Map<String, Side> names = field.holding() == Holding.DAY ? OF_DAYS : OF_NUMBERS;
        List<End<Object>> lower = new ArrayList<>();
        List<End<Object>> upper = new ArrayList<>();
        int before = problems.found();
        node.members().forEach((name, member) -> {
            Side side = names.get(name);
            if (side == null) {
                unknown(name, names, member, place);
            } else {
                Object value = end(field, member, place.field(name));
                if (value != null) {
                    (side.lower() ? lower : upper).add(new End<>(value, side.within()));
                }
            }
        });
        return problems.found() > before ? null : made(lower, upper, field, node, place);
    }

    private void unknown(String name, Map<String, Side> names, Node member, FactPath place) {
        List<String> known = names.keySet().stream().sorted().toList();
        problems.add(
                name,
                known,
                () -> Problem.at(member, place.field(name), "unknown-field")
                        .with("name", name)
                        .with("names", String.join(", ", known))
                        .expecting("field"));
    }

    private @Nullable Object end(Field field, Node node, FactPath place) {
        boolean ofDays = field.holding() == Holding.DAY;
        if (node.kind() != (ofDays ? Node.Kind.STRING : Node.Kind.WHOLE_NUMBER)) {
            problems.add(() -> Problem.at(node, place, "wrong-type").expecting(ofDays ? "end-day" : "count"));
            return null;
        }
        Object value = ofDays ? Scalars.day(node.text()) : Scalars.count(node.text());
        if (value == null) {
            problems.add(() -> ofDays
                    ? Problem.at(node, place, "impossible-day")
                            .with("value", node.text())
                            .expecting("end-day")
                    : Problem.at(node, place, "wrong-type").expecting("count"));
        }
        return value;
    }

    private @Nullable Bounds<?> made(
            List<End<Object>> lower, List<End<Object>> upper, Field field, Node node, FactPath place) {
        if (lower.size() > 1 || upper.size() > 1) {
            return impossible(field, node, place);
        }
        try {
            return new Bounds<>(lower.isEmpty() ? null : lower.get(0), upper.isEmpty() ? null : upper.get(0));
        } catch (IllegalArgumentException e) {
            return impossible(field, node, place);
        }
    }

    private @Nullable Bounds<?> impossible(Field field, Node node, FactPath place) {
        problems.add(() -> Problem.at(node, place, "impossible-bounds")
                .expecting(field.holding() == Holding.DAY ? "day" : "population"));
        return null;
    }
}
