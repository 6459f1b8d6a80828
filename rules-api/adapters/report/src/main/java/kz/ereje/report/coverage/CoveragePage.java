package kz.ereje.report.coverage;

import java.util.List;
import kz.ereje.api.Language;
import kz.ereje.report.internal.About;
import kz.ereje.report.internal.Frame;
import kz.ereje.report.internal.Grid;
import kz.ereje.report.internal.Markup;
import kz.ereje.report.internal.Phrases;
import kz.ereje.report.internal.Style;

/**
 * The answer as one page by itself: sentences, then tables. It has no script, and nothing in it comes from elsewhere.
 *
 * @param answer the answer
 * @param language the language
 */
record CoveragePage(CoverageAnswer answer, Language language) {

    private static final String HEAD = """
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
            """;

    /** Its tables have more columns of words than those of a run. */
    private static final String WIDER = "main { max-width: 84rem; }\n";

    String whole() {
        Phrases own = Phrases.of("coverage", language);
        Markup out = new Markup();
        out.in("section", "r-totals", () -> {
            out.in("h2", "r-head", own.say("coverage.summary"));
            out.in(
                    "ul",
                    "r-lines",
                    () -> CoverageSummary.of(answer, language).forEach(line -> out.in("li", "r-line", line)));
        });
        new CoverageTables(answer, language).all().forEach(table -> table(out, table));
        out.in("section", "r-made", () -> {
            Phrases shared = Phrases.in(language);
            out.in("h2", "r-head", shared.say("made"));
            new About(answer.edition(), shared).lines().forEach(line -> out.in("p", "r-from", line));
        });
        Frame frame = new Frame(language, own.say("coverage.title"), HEAD, Style.RUN + WIDER);
        return "<!DOCTYPE html>\n" + frame.around(out.toString(), "");
    }

    private void table(Markup out, CoverageTables.Table table) {
        out.in("section", "r-table", () -> {
            out.in("h2", "r-head", table.caption());
            if (table.rows().isEmpty()) {
                out.in("p", "r-none", Phrases.in(language).say("run.none"));
                return;
            }
            new Grid(out, table.caption(), table.heads().toArray(String[]::new))
                    .write(rows -> table.rows().forEach(row -> row(rows, out, row)));
        });
    }

    private void row(Grid rows, Markup out, List<Object> row) {
        Object[] cells = row.stream().skip(1).map(cell -> shown(out, cell)).toArray();
        rows.row(row.get(0), cells);
    }

    /** Words that are not in the language of the page say so, for those to whom it is read aloud. */
    private Object shown(Markup out, Object cell) {
        return cell instanceof CoverageTables.Official official && language != Language.KK
                ? (Runnable) () -> out.in("span", new String[] {"lang", "kk"}, () -> out.say(official.words()))
                : cell;
    }
}
