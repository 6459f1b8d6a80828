package kz.ereje.api.internal.io;

import java.time.LocalDate;
import java.time.YearMonth;
import kz.ereje.model.Dossier;
import kz.ereje.model.Guards;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field;
import org.jspecify.annotations.Nullable;

/** Reads a value that holds no others, by the field that it stands in; null where there was a problem. */
final class Scalars {

    private static final int DAY_LENGTH = "2026-03-12".length();

    private final Problems problems;

    Scalars(Problems problems) {
        this.problems = problems;
    }

    /** The value, or an element of the list, of a field that holds no records. */
    @Nullable
    Object read(Field field, Value value, FactPath place) {
        if (value.kind() == Node.Kind.NULL) {
            problems.add(() -> Problem.at(value, place, "null"));
            return null;
        }
        return switch (field.holding()) {
            case ID -> id(value, place);
            case REFERENCE -> {
                String id = id(value, place);
                yield id == null ? null : Ref.to(id);
            }
            case TEXT ->
                value.kind() == Node.Kind.STRING && Guards.isText(value.text())
                        ? value.text()
                        : wrongType(value, place, "text");
            case FLAG -> flag(value, place);
            case COUNT -> count(value, place);
            case AMOUNT -> amount(value, place);
            case DAY -> day(value, place);
            case TERM -> term(field, value, place);
            case RECORD, PARTICULARS -> throw new IllegalStateException(field + " holds others");
        };
    }

    @Nullable
    Object wrongType(Value value, FactPath place, String expected) {
        problems.add(() -> Problem.at(value, place, "wrong-type").expecting(expected));
        return null;
    }

    private @Nullable String id(Value value, FactPath place) {
        if (value.kind() != Node.Kind.STRING || !Guards.isId(value.text())) {
            wrongType(value, place, "id");
            return null;
        }
        return value.text();
    }

    private @Nullable Object flag(Value value, FactPath place) {
        return switch (value.kind()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> wrongType(value, place, "flag");
        };
    }

    private @Nullable Object count(Value value, FactPath place) {
        if (value.kind() != Node.Kind.WHOLE_NUMBER) {
            return wrongType(value, place, "count");
        }
        Integer count = count(value.text());
        return count == null ? wrongType(value, place, "count") : count;
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

    private @Nullable Object amount(Value value, FactPath place) {
        Long tenge = value.kind() == Node.Kind.WHOLE_NUMBER ? amount(value.text()) : null;
        return tenge == null ? wrongType(value, place, "amount") : tenge;
    }

    /** The sum in tenge that is written so; null where it is none that a dossier can state. */
    private static @Nullable Long amount(String text) {
        try {
            long tenge = Long.parseLong(text);
            return Guards.isAmount(tenge) ? tenge : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private @Nullable Object day(Value value, FactPath place) {
        if (value.kind() != Node.Kind.STRING) {
            return wrongType(value, place, "day");
        }
        LocalDate day = day(value.text());
        if (day == null) {
            problems.add(() -> Problem.at(value, place, "impossible-day")
                    .with("value", value.text())
                    .expecting("day"));
        }
        return day;
    }

    /**
     * The day that is written so, {@code 2026-03-12}; null where there is none, or a dossier cannot state it. A file has so many of them that a
     * formatter would take a tenth of its reading.
     */
    static @Nullable LocalDate day(String text) {
        if (text.length() != DAY_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, DAY_LENGTH);
        boolean possible = year >= Dossier.FIRST_YEAR
                && year <= Dossier.LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return possible ? LocalDate.of(year, month, day) : null;
    }

    /** The number that these digits make; -1 where one of them is no digit. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private @Nullable Object term(Field field, Value value, FactPath place) {
        Words words = Words.of(field.type());
        if (value.kind() != Node.Kind.STRING) {
            problems.add(() -> Problem.at(value, place, "wrong-type")
                    .with("words", words.toString())
                    .expecting("word"));
            return null;
        }
        return words.found(value, place, problems);
    }
}
