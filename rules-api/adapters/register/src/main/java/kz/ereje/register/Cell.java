package kz.ereje.register;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell, before anything is made of it.
 *
 * @param kind what the file says that it is
 * @param shown it as text
 * @param number the number, of numbers and days; the serial number of a day counts from the epoch of its file
 */
record Cell(Kind kind, String shown, @Nullable BigDecimal number) {

    static final Cell EMPTY = new Cell(Kind.EMPTY, "", null);

    /** What a file can say of a cell. */
    enum Kind {
        /** Nothing. */
        EMPTY,
        /** Text. */
        TEXT,
        /** A number without a format that shows a day. */
        NUMBER,
        /** A number whose format shows day and month and year, counted from 1900. */
        DAY_1900,
        /** The same, counted from 1904. */
        DAY_1904,
        /** A number whose format shows a day in part: no year, or no day of the month. */
        PART_OF_DAY,
        /** Yes. */
        TRUE,
        /** No. */
        FALSE,
        /** An error of the spreadsheet, {@code #N/A}. */
        ERROR,
        /** A formula of which no result is stored. */
        NO_RESULT,
        /** Part of merged cells. */
        MERGED
    }

    static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(Kind.TEXT, text, null);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it holds nothing that a reader of the sheet would see. */
    boolean blank() {
        return kind == Kind.EMPTY
                || (kind == Kind.TEXT || kind == Kind.MERGED)
                        && Plain.text(shown).isEmpty();
    }
}
