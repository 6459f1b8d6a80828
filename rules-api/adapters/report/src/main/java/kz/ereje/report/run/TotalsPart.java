package kz.ereje.report.run;

import kz.ereje.report.internal.Grid;
import kz.ereje.report.internal.Markup;
import kz.ereje.report.internal.Phrases;

/**
 * The totals, as sentences and as a table. For one thread.
 *
 * @param out where it is written
 * @param phrases the language
 * @param totals the totals
 */
record TotalsPart(Markup out, Phrases phrases, RunTotals totals) {

    void write() {
        out.in("section", "r-totals", () -> {
            out.in("h2", "r-head", phrases.say("run.totals"));
            out.in(
                    "ul",
                    "r-lines",
                    () -> totals.lines(phrases.language()).forEach(line -> out.in("li", "r-line", line)));
            new Grid(out, phrases.say("run.numbers"), phrases.say("run.number-of"), phrases.say("run.column.number"))
                    .write(rows -> {
                        for (Figure figure : Figure.told(totals)) {
                            rows.row(
                                    new String[] {"data-figure", figure.code()},
                                    figure.label(phrases.language()),
                                    figure.of(totals));
                        }
                    });
        });
    }
}
