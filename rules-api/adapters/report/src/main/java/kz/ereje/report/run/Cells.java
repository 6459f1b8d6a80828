package kz.ereje.report.run;

import java.util.regex.Pattern;

/** Texts as cells of a table that a spreadsheet opens. */
final class Cells {

    /** With these a formula begins; the wide ones are taken for the same where a keyboard is set to Chinese or Japanese. */
    private static final String BEGINS_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** A cell of a workbook holds no more letters than 32,767, counted as they are read. */
    private static final int MOST = 32_000;

    private static final Pattern BY_NUMBER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Cells() {}

    /**
     * As CSV holds it: a spreadsheet would take for a formula what begins, after any space, with one of {@code = + - @}, a tab or a carriage
     * return; an apostrophe stands before it, by which a person knows that it is text.
     */
    static String defused(String text) {
        String begin = text.stripLeading();
        boolean formula = !begin.isEmpty() && BEGINS_FORMULA.indexOf(begin.charAt(0)) >= 0;
        boolean control =
                !text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r' || text.charAt(0) == '\n');
        return formula || control ? "'" + text : text;
    }

    /**
     * As a workbook holds it: what is longer than a cell is cut, and an ellipsis says so. What looks like a letter by its number, {@code
     * _x000D_}, would be read as that letter; its first stroke is written by its own number.
     */
    static String fitting(String text) {
        return BY_NUMBER.matcher(cut(text)).replaceAll("_x005F_");
    }

    private static String cut(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return text.substring(0, end) + " …";
    }
}
