package kz.ereje.examples.benchmarks.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.ereje.examples.benchmarks.measuring.Figures;
import kz.ereje.examples.benchmarks.measuring.MeasuredTable;

/**
 * A part of the page about one table. A table whose control moved is not written: its ratios would be those of the machine.
 *
 * @param table the name of the table
 * @param title the heading
 * @param intro what was measured
 * @param rows the lines of the table
 */
record Section(String table, String title, List<String> intro, Function<MeasuredTable, List<String>> rows) {

    List<String> of(Figures figures) {
        List<String> lines = new ArrayList<>(List.of("", "## " + title, ""));
        lines.addAll(intro);
        lines.add("");
        lines.addAll(figures.table(table).map(this::measured).orElse(List.of("Not measured yet.")));
        return lines;
    }

    private List<String> measured(MeasuredTable measured) {
        String control = "`" + measured.control() + "`";
        String moved = Shown.percent(measured.moved());
        if (!measured.stands()) {
            return List.of(
                    "Not written: " + control + ", measured first, between and last, moved by " + moved
                            + ". The machine did something",
                    "else meanwhile; `examples/benchmarks/measure --table " + table + "` measures this table again.");
        }
        List<String> lines = new ArrayList<>(rows.apply(measured));
        lines.add("");
        lines.add("The control, " + control + ", moved by " + moved + ".");
        return lines;
    }
}
