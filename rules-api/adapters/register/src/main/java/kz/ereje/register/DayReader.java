package kz.ereje.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes days of cells. A day that a spreadsheet shows is taken as it is; of texts only those that are read in one way everywhere. */
final class DayReader {

    /** As people here write a day. */
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    /** As programs write it. */
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}");
    private static final Pattern SLASHES = Pattern.compile("\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}|\\d{4}/\\d{1,2}/\\d{1,2}");

    private DayReader() {}

    static LocalDate day(Cell cell) throws NotUnderstood {
        return switch (cell.kind()) {
            case TEXT -> day(Plain.dense(cell.shown()));
            case DAY_1900 -> serial(cell, false);
            case DAY_1904 -> serial(cell, true);
            case NUMBER -> throw new NotUnderstood("day.is-number");
            case PART_OF_DAY -> throw new NotUnderstood("day.part");
            default -> throw new NotUnderstood("day.unreadable");
        };
    }

    private static LocalDate serial(Cell cell, boolean from1904) throws NotUnderstood {
        BigDecimal number = cell.number();
        LocalDate day = number == null ? null : Numbers.day(number, from1904);
        if (day != null) {
            return CellReader.stated(day);
        }
        boolean hour = number != null && number.signum() > 0 && Numbers.whole(number) == null;
        throw new NotUnderstood(hour ? "day.hour" : "day.serial");
    }

    private static LocalDate day(String text) throws NotUnderstood {
        Matcher points = POINTS.matcher(text);
        if (points.matches()) {
            return day(points.group(3), points.group(2), points.group(1));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            throw new NotUnderstood("day.short-year");
        }
        throw new NotUnderstood(SLASHES.matcher(text).matches() ? "day.two-readings" : "day.unreadable");
    }

    private static LocalDate day(String year, String month, String day) throws NotUnderstood {
        try {
            return CellReader.stated(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            throw new NotUnderstood("day.none");
        }
    }
}
