package kz.ereje.examples.benchmarks.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.ereje.examples.benchmarks.measuring.Spread;

/** Figures and rows as the page shows them. */
final class Shown {

    private Shown() {}

    /** Three digits of a figure, all of one that has more before the point. */
    static String figure(double figure) {
        String pattern = figure >= 100 ? "%,.0f" : figure >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, figure);
    }

    static String whole(double figure) {
        return String.format(Locale.ROOT, "%,d", Math.round(figure));
    }

    static String percent(double part) {
        return Math.round(100 * part) + " %";
    }

    /** The median and, in a cell of its own, the lowest and the highest value; each divided by the same. */
    static String spread(Spread spread, double by) {
        return figure(spread.median() / by) + " | " + figure(spread.lowest() / by) + "–"
                + figure(spread.highest() / by);
    }

    static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** The heading of a table and the line under it. */
    static List<String> heading(String... cells) {
        return List.of(row(cells), "|" + "---|".repeat(cells.length));
    }

    static List<String> joined(List<String> heading, Stream<String> rows) {
        return Stream.concat(heading.stream(), rows).toList();
    }
}
