package kz.ereje.report.run;

/** Texts as cells of a table that a spreadsheet opens. */
final class Cells {

    /** With these a formula begins; the wide ones are taken for the same where a keyboard is set to Chinese or Japanese. */
    private static final String BEGINS_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** A cell of a workbook holds no more letters than 32,767. */
    private static final int MOST = 32_000;

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

    /** As a workbook holds it: what is longer than a cell is cut, and an ellipsis says so. */
    static String fitting(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return text.substring(0, end) + " …";
    }
}
