package kz.ereje.report.run;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Outcome;
import kz.ereje.report.internal.About;
import kz.ereje.report.internal.Phrases;
import kz.ereje.report.internal.ReadOtherwise;

/**
 * The sheet of totals, tables one below the other. For one thread.
 *
 * @param totals the totals
 * @param about with what the run was made
 * @param phrases the language
 */
record XlsxSummary(RunTotals totals, About about, Phrases phrases) {

    void write(XlsxTable table) throws IOException {
        for (String line : ReadOtherwise.lines(about.edition(), phrases.language())) {
            table.row(line);
        }
        for (String remark : totals.remarks()) {
            table.row(remark);
        }
        table.head(phrases.say("run.totals"), phrases.say("run.column.number"), phrases.say("run.column.code"));
        for (Figure figure : Figure.told(totals)) {
            table.row(figure.label(phrases.language()), figure.of(totals), figure.code());
        }
        table.row();
        for (String line : about.lines()) {
            table.row(line);
        }
        reasons(table);
        provisions(table);
        groups(table, "run.by-unit", totals.units());
        groups(table, "run.by-month", totals.months());
        table.end();
    }

    private void reasons(XlsxTable table) {
        table.row();
        table.head(
                phrases.say("run.by-reason"),
                phrases.say("run.column.provision"),
                Outcome.VIOLATED.word(phrases.language()),
                Outcome.UNDETERMINED.word(phrases.language()));
        totals.reasons().forEach(each -> table.row(each.rule(), each.provision(), each.violated(), each.open()));
    }

    private void provisions(XlsxTable table) {
        table.row();
        Outcome[] outcomes = Outcome.values();
        Object[] heads = new Object[outcomes.length + 1];
        Arrays.setAll(heads, i -> i == 0 ? phrases.say("run.by-provision") : outcomes[i - 1].word(phrases.language()));
        table.head(heads);
        totals.provisions().forEach(each -> {
            Object[] cells = new Object[heads.length];
            Arrays.setAll(cells, i -> i == 0 ? each.provision() : (Object) each.rows(outcomes[i - 1]));
            table.row(cells);
        });
    }

    private void groups(XlsxTable table, String head, List<RunTotals.OfGroup> groups) {
        table.row();
        DecisionState[] states = DecisionState.values();
        Object[] heads = new Object[states.length + 2];
        Arrays.setAll(
                heads,
                i -> i == 0
                        ? phrases.say(head)
                        : i == 1 ? phrases.say("run.decisions") : states[i - 2].word(phrases.language()));
        table.head(heads);
        groups.forEach(each -> {
            Object[] cells = new Object[heads.length];
            Arrays.setAll(
                    cells,
                    i -> i == 0
                            ? each.label(phrases.language())
                            : (Object) (i == 1 ? each.all() : each.decisions(states[i - 2])));
            table.row(cells);
        });
    }
}
