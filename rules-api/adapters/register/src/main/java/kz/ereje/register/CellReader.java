package kz.ereje.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.ereje.model.Guards;
import kz.ereje.model.Limits;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.register.Cell.Kind;
import org.jspecify.annotations.Nullable;

/** Makes values of cells; what can be read in two ways is refused. Holds no state. */
final class CellReader {

    /** A letter of another alphabet that was lost to a question mark when a file was saved: no sentence has one before a letter. */
    private static final Pattern LOST = Pattern.compile("\\?\\p{L}|\\p{L}\\?\\?+|\uFFFD");

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}|\uFFFD");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}([\\s\\u00a0\\u202f]\\d{3})+|\\d{1,16}");
    private static final Pattern FRACTION = Pattern.compile("[-+]?[\\d\\s\\u00a0\\u202f]*[.,][\\d\\s]*");

    private CellReader() {}

    /** Finds what a name in a cell refers to. */
    interface Names {

        /** The id of the record that is called so. */
        String id(Column column, String name) throws NotUnderstood;
    }

    /** The value that stands in a cell; null where nothing does, {@link Fact#none()} or an empty list where there is said to be none. */
    static @Nullable Object value(Column column, Cell cell, Names names) throws NotUnderstood {
        readable(cell);
        if (cell.blank()) {
            return null;
        }
        if (column.saysNone(cell)) {
            return column.field().list() ? List.of() : Fact.none();
        }
        return column.field().list() ? several(column, cell, names) : one(column, cell, names);
    }

    /** Refuses what no value can be made of, whatever was expected. */
    static void readable(Cell cell) throws NotUnderstood {
        switch (cell.kind()) {
            case ERROR -> throw new NotUnderstood("cell.error");
            case NO_RESULT -> throw new NotUnderstood("cell.no-result");
            case MERGED -> throw new NotUnderstood("cell.merged");
            default -> {}
        }
    }

    private static List<Object> several(Column column, Cell cell, Names names) throws NotUnderstood {
        List<Object> values = new ArrayList<>();
        String[] parts = cell.is(Kind.TEXT) ? cell.shown().split("[;\\n]", -1) : new String[] {cell.shown()};
        for (String part : parts) {
            Cell single = cell.is(Kind.TEXT) ? Cell.text(part) : cell;
            if (single.blank()) {
                continue;
            }
            Object value = one(column, single, names);
            if (values.contains(value)) {
                throw new NotUnderstood("list.doubled", Plain.text(part));
            }
            values.add(value);
        }
        if (values.isEmpty()) {
            throw new NotUnderstood("list.nothing");
        }
        if (values.size() > Limits.MAX_LIST) {
            throw new NotUnderstood("list.long", String.valueOf(Limits.MAX_LIST));
        }
        return values;
    }

    private static Object one(Column column, Cell cell, Names names) throws NotUnderstood {
        Holding holding = column.field().holding();
        return switch (holding) {
            case DAY -> DayReader.day(cell);
            case COUNT -> (int) whole(cell, Integer.MAX_VALUE, "count.unreadable");
            case AMOUNT -> whole(cell, Limits.MAX_AMOUNT, "amount.unreadable");
            case FLAG -> flag(column, cell);
            case TERM -> word(column, cell);
            case REFERENCE -> names.id(column, text(cell));
            default -> text(cell);
        };
    }

    /** A text; a number that the spreadsheet made of one is taken only where it still shows what was typed. */
    static String text(Cell cell) throws NotUnderstood {
        readable(cell);
        return switch (cell.kind()) {
            case NUMBER -> digits(cell);
            case DAY_1900, DAY_1904, PART_OF_DAY -> throw new NotUnderstood("text.is-day");
            case TRUE, FALSE -> throw new NotUnderstood("text.is-yes-no");
            default -> written(Plain.text(cell.shown()));
        };
    }

    private static String digits(Cell cell) throws NotUnderstood {
        Long whole = cell.number() == null ? null : Numbers.whole(cell.number());
        if (whole == null) {
            throw new NotUnderstood("text.is-number");
        }
        return whole.toString();
    }

    private static String written(String text) throws NotUnderstood {
        boolean doubtful = text.indexOf('?') >= 0 || text.indexOf('\uFFFD') >= 0;
        if (doubtful && LOST.matcher(text).find() && CYRILLIC.matcher(text).find()) {
            throw new NotUnderstood("text.lost-letters");
        }
        Guards.Refusal refusal = Guards.ofCharacters(text);
        if (refusal != null) {
            throw switch (refusal.kind()) {
                case TOO_LONG_TEXT -> new NotUnderstood("text.long", String.valueOf(Limits.MAX_TEXT));
                case LINE_BREAK -> new NotUnderstood("text.line-break");
                default -> new NotUnderstood("text.character", refusal.value());
            };
        }
        return text;
    }

    /** The number by which a record is told from others. */
    static String id(Cell cell) throws NotUnderstood {
        String id = text(cell);
        if (!Guards.isId(id)) {
            throw new NotUnderstood("id.long", String.valueOf(Limits.MAX_ID));
        }
        return id;
    }

    private static Boolean flag(Column column, Cell cell) throws NotUnderstood {
        return switch (cell.kind()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> (Boolean) word(column, cell);
        };
    }

    private static Object word(Column column, Cell cell) throws NotUnderstood {
        Object value = cell.is(Kind.TEXT) ? column.words().get(Plain.key(cell.shown())) : null;
        if (value == null) {
            throw new NotUnderstood("word.unknown");
        }
        return value;
    }

    /** A whole number from 0 to the largest that the field holds. */
    private static long whole(Cell cell, long largest, String problem) throws NotUnderstood {
        Long number = switch (cell.kind()) {
            case NUMBER -> cell.number() == null ? null : Numbers.whole(cell.number());
            case DAY_1900, DAY_1904, PART_OF_DAY -> throw new NotUnderstood("count.is-day");
            case TEXT -> whole(Plain.text(cell.shown()), problem);
            default -> throw new NotUnderstood(problem);
        };
        if (number == null) {
            throw new NotUnderstood("count.fraction");
        }
        if (number < 0 || number > largest) {
            throw new NotUnderstood(problem);
        }
        return number;
    }

    private static Long whole(String text, String problem) throws NotUnderstood {
        Long whole = WHOLE.matcher(text).matches() ? Numbers.whole(new BigDecimal(Plain.dense(text))) : null;
        if (whole != null) {
            return whole;
        }
        throw new NotUnderstood(FRACTION.matcher(text).matches() ? "count.fraction" : problem);
    }

    /** Whether the cell holds a day that no dossier can state. */
    static LocalDate stated(LocalDate day) throws NotUnderstood {
        if (!Guards.isDay(day)) {
            throw new NotUnderstood("day.other-age");
        }
        return day;
    }
}
