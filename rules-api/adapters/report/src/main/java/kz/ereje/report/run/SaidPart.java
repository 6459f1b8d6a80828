package kz.ereje.report.run;

import java.util.ArrayList;
import java.util.List;
import kz.ereje.report.internal.Grid;
import kz.ereje.report.internal.Markup;
import kz.ereje.report.internal.Phrases;

/** What people have said of findings, one below the other: what is waived, by whom and until when, and the objections. For one thread. */
final class SaidPart {

    /** So many are told. */
    private static final int MOST = 200;

    /** A finding of which something was said. */
    private record Line(String source, String decision, String citation, Said said) {}

    private final List<Line> lines = new ArrayList<>();
    private long left;

    void add(RunFile file) {
        for (RunDecision decision : file.decisions()) {
            for (RunRow row : decision.findings()) {
                if (!row.said().waiver().isEmpty() || !row.said().objection().isEmpty()) {
                    add(new Line(file.source(), decision.name(), row.citation(), row.said()));
                }
            }
        }
    }

    private void add(Line line) {
        if (lines.size() < MOST) {
            lines.add(line);
        } else {
            left++;
        }
    }

    void write(Markup out, Phrases phrases) {
        if (lines.isEmpty()) {
            return;
        }
        out.in("section", "r-table", () -> {
            out.in("h2", "r-head", phrases.say("run.said"));
            new Grid(
                            out,
                            phrases.say("run.said"),
                            phrases.say("run.column.file"),
                            phrases.say("run.column.name"),
                            phrases.say("run.column.citation"),
                            phrases.say("run.column.waiver"),
                            phrases.say("run.column.objection"))
                    .write(rows -> lines.forEach(each -> rows.row(
                            each.source(),
                            each.decision(),
                            each.citation(),
                            each.said().waiver(),
                            each.said().objection())));
            if (left > 0) {
                out.in("p", "r-left", phrases.say("run.not-all", MOST, Long.toString(lines.size() + left)));
            }
        });
    }
}
